from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookLiveCallIncomingDataSipHeadersItem(Base):
    """The value of `WebhookLiveCallIncomingData.sip_headers`."""

    name: str
    """Name of the tool or function."""
    value: str
