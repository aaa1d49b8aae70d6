from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.session_update_config import SessionUpdateConfig, SessionUpdateConfigDict

    class LiveSessionUpdateEventDict(TypedDict, total=False):
        session: Required[SessionUpdateConfig | SessionUpdateConfigDict]
        type: Required[Literal['session.update']]
        event_id: str | None


@model
class LiveSessionUpdateEvent(Base):
    """Live session update event."""

    session: SessionUpdateConfig
    type: Literal['session.update']
    event_id: str | None = None

    _nested = {'session': 'SessionUpdateConfig'}
    _tags = {'type': 'session.update'}
