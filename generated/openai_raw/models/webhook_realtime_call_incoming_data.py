from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.webhook_realtime_call_incoming_data_sip_headers_item import WebhookRealtimeCallIncomingDataSipHeadersItem
    from ..models.webhook_realtime_call_incoming_data_sip_media_security import WebhookRealtimeCallIncomingDataSipMediaSecurity


@model
class WebhookRealtimeCallIncomingData(Base):
    """What the event is about."""

    call_id: str
    """Id that ties a tool call to its output."""
    sip_headers: list[WebhookRealtimeCallIncomingDataSipHeadersItem]
    """Headers of the SIP invitation."""
    sip_media_security: WebhookRealtimeCallIncomingDataSipMediaSecurity | str | None = None
    """How the audio of the call is encrypted; None where it is not known. Known values: `rtp`, `srtp`."""

    _nested = {'sip_headers': ['WebhookRealtimeCallIncomingDataSipHeadersItem']}
