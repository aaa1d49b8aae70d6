from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.fork_session_config import ForkSessionConfig, ForkSessionConfigDict

    class LiveForkSessionStartEventDict(TypedDict, total=False):
        session: Required[ForkSessionConfig | ForkSessionConfigDict]
        type: Required[Literal['session.start']]
        event_id: str | None


@model
class LiveForkSessionStartEvent(Base):
    """Live fork session start event."""

    session: ForkSessionConfig
    type: Literal['session.start']
    event_id: str | None = None

    _nested = {'session': 'ForkSessionConfig'}
    _tags = {'type': 'session.start'}
