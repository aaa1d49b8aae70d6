from __future__ import annotations

from ..types import Model, model



@model
class WebhookRealtimeCallIncomingDataSipHeadersItem(Model):
    """Webhook realtime call incoming data sip headers item."""

    name: str
    value: str
