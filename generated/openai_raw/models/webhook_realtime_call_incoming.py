from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.webhook_realtime_call_incoming_data import WebhookRealtimeCallIncomingData


@model
class WebhookRealtimeCallIncoming(Base):
    """The event `realtime.call.incoming`."""

    created_at: int
    """When the event was created, in Unix seconds."""
    id: str
    """Id of the event."""
    data: WebhookRealtimeCallIncomingData
    """What the event is about."""
    object: Literal['event'] | None = absent
    """The kind of object: always `event`."""
    type: Literal['realtime.call.incoming']
    """Tells this object from others that can stand in its place: always `realtime.call.incoming`."""

    _nested = {'data': 'WebhookRealtimeCallIncomingData'}
    _tags = {'object': 'event', 'type': 'realtime.call.incoming'}
