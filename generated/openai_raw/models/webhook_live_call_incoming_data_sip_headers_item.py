from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookLiveCallIncomingDataSipHeadersItem(Base):
    """Webhook live call incoming data sip headers item."""

    name: str
    value: str
