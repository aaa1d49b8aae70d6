from __future__ import annotations

from ..types import Model as Base, model



@model
class WebhookRealtimeCallIncomingDataSipHeadersItem(Base):
    """A header of the SIP invitation."""

    name: str
    """Name of the tool or function."""
    value: str
    """Value of the header."""
