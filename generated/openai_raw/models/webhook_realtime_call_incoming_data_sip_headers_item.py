from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookRealtimeCallIncomingDataSipHeadersItem(Base):
    """Webhook realtime call incoming data sip headers item."""

    name: str
    value: str
