from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.session_config import SessionConfig, SessionConfigDict

    class LiveSessionStartEventDict(TypedDict, total=False):
        session: Required[SessionConfig | SessionConfigDict]
        """The session and its settings."""
        type: Required[Literal['session.start']]
        """Which kind it is. Always `session.start`."""
        event_id: str | None
        """Id of the event, given by the server."""


@model
class LiveSessionStartEvent(Base):
    """The event `session.start`."""

    session: SessionConfig
    """The session and its settings."""
    type: Literal['session.start']
    """Which kind it is. Always `session.start`."""
    event_id: str | None = None
    """Id of the event, given by the server."""

    _nested = {'session': 'SessionConfig'}
    _tags = {'type': 'session.start'}
