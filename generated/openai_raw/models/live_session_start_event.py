from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.session_config import SessionConfig, SessionConfigDict

    class LiveSessionStartEventDict(TypedDict, total=False):
        session: Required[SessionConfig | SessionConfigDict]
        type: Required[Literal['session.start']]
        event_id: str | None


@model
class LiveSessionStartEvent(Base):
    """Live session start event."""

    session: SessionConfig
    type: Literal['session.start']
    event_id: str | None = None

    _nested = {'session': 'SessionConfig'}
    _tags = {'type': 'session.start'}
