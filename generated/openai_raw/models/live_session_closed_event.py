from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.live_session_closed_event_reason import LiveSessionClosedEventReason
    from ..models.session_resource import SessionResource
    from ..models.session_usage import SessionUsage


@model
class LiveSessionClosedEvent(Base):
    """Live session closed event."""

    event_id: str
    reason: LiveSessionClosedEventReason
    session: SessionResource
    type: Literal['session.closed']
    usage: SessionUsage
    client_event_id: str | None = None

    _nested = {'session': 'SessionResource', 'usage': 'SessionUsage'}
    _tags = {'type': 'session.closed'}
