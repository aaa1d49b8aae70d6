from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.webhook_live_call_incoming_data_sip_headers_item import WebhookLiveCallIncomingDataSipHeadersItem
    from ..models.webhook_live_call_incoming_data_sip_media_security import WebhookLiveCallIncomingDataSipMediaSecurity


@model
class WebhookLiveCallIncomingData(Base):
    """The value of `WebhookLiveCallIncoming.data`."""

    session_id: str
    """Id of the session."""
    sip_headers: list[WebhookLiveCallIncomingDataSipHeadersItem]
    sip_media_security: WebhookLiveCallIncomingDataSipMediaSecurity | str | None = None
    """Known values: `rtp`, `srtp`."""

    _nested = {'sip_headers': ['WebhookLiveCallIncomingDataSipHeadersItem']}
