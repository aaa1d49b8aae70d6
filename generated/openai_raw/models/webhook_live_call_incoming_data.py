from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.webhook_live_call_incoming_data_sip_headers_item import WebhookLiveCallIncomingDataSipHeadersItem
    from ..models.webhook_live_call_incoming_data_sip_media_security import WebhookLiveCallIncomingDataSipMediaSecurity


@model
class WebhookLiveCallIncomingData(Base):
    """What the event is about."""

    session_id: str
    """Id of the session."""
    sip_headers: list[WebhookLiveCallIncomingDataSipHeadersItem]
    """Headers of the SIP invitation."""
    sip_media_security: WebhookLiveCallIncomingDataSipMediaSecurity | str | None = None
    """How the audio of the call is encrypted; None where it is not known. Known values: `rtp`, `srtp`."""

    _nested = {'sip_headers': ['WebhookLiveCallIncomingDataSipHeadersItem']}
