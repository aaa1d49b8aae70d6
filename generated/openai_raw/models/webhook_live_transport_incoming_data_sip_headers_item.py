from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookLiveTransportIncomingDataSipHeadersItem(Base):
    """Webhook live transport incoming data sip headers item."""

    name: str
    value: str
