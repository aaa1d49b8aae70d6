from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.webhook_realtime_call_incoming_data import WebhookRealtimeCallIncomingData


@model
class WebhookRealtimeCallIncoming(Base):
    """Webhook realtime call incoming."""

    created_at: int
    id: str
    data: WebhookRealtimeCallIncomingData
    object: Literal['event'] | None = absent
    type: Literal['realtime.call.incoming']

    _nested = {'data': 'WebhookRealtimeCallIncomingData'}
    _tags = {'object': 'event', 'type': 'realtime.call.incoming'}
