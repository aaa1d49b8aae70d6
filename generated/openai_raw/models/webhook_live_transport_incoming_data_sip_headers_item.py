from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookLiveTransportIncomingDataSipHeadersItem(Base):
    """A header of the SIP invitation."""

    name: str
    """Name of the SIP header."""
    value: str
    """Value of the header."""
