from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.fork_session_config import ForkSessionConfig, ForkSessionConfigDict

    class LiveForkSessionStartEventDict(TypedDict, total=False):
        session: Required[ForkSessionConfig | ForkSessionConfigDict]
        """The session and its settings."""
        type: Required[Literal['session.start']]
        """Which kind it is. Always `session.start`."""
        event_id: str | None
        """Id of the event, given by the server."""


@model
class LiveForkSessionStartEvent(Base):
    """The event `session.start`."""

    session: ForkSessionConfig
    """The session and its settings."""
    type: Literal['session.start']
    """Which kind it is. Always `session.start`."""
    event_id: str | None = None
    """Id of the event, given by the server."""

    _nested = {'session': 'ForkSessionConfig'}
    _tags = {'type': 'session.start'}
