from __future__ import annotations

from ..types import Model, model



@model
class WebhookLiveCallIncomingDataSipHeadersItem(Model):
    """Webhook live call incoming data sip headers item."""

    name: str
    value: str
