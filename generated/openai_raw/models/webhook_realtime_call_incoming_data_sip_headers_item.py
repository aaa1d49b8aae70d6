from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookRealtimeCallIncomingDataSipHeadersItem(Base):
    """The value of `WebhookRealtimeCallIncomingData.sip_headers`."""

    name: str
    """Name of the tool or function."""
    value: str
