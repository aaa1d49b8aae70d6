from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookLiveTransportIncomingDataSipHeadersItem(Base):
    """The value of `WebhookLiveTransportIncomingData.sip_headers`."""

    name: str
    """Name of the SIP header."""
    value: str
