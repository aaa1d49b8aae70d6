from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.session_resource import SessionResource


@model
class LiveSessionStartedEvent(Base):
    """Live session started event."""

    event_id: str
    session: SessionResource
    type: Literal['session.started']
    client_event_id: str | None = None

    _nested = {'session': 'SessionResource'}
    _tags = {'type': 'session.started'}
