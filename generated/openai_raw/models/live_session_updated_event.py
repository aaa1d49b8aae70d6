from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.session_resource import SessionResource


@model
class LiveSessionUpdatedEvent(Base):
    """Live session updated event."""

    event_id: str
    session: SessionResource
    type: Literal['session.updated']
    client_event_id: str | None = None

    _nested = {'session': 'SessionResource'}
    _tags = {'type': 'session.updated'}
