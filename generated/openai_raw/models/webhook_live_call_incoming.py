from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.webhook_live_call_incoming_data import WebhookLiveCallIncomingData


@model
class WebhookLiveCallIncoming(Base):
    """Webhook live call incoming."""

    created_at: int
    id: str
    data: WebhookLiveCallIncomingData
    object: Literal['event'] | None = absent
    type: Literal['live.call.incoming']

    _nested = {'data': 'WebhookLiveCallIncomingData'}
    _tags = {'object': 'event', 'type': 'live.call.incoming'}
