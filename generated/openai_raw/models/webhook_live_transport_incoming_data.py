from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.webhook_live_transport_incoming_data_sip_headers_item import WebhookLiveTransportIncomingDataSipHeadersItem
    from ..models.webhook_live_transport_incoming_data_sip_media_security import WebhookLiveTransportIncomingDataSipMediaSecurity


@model
class WebhookLiveTransportIncomingData(Base):
    """Webhook live transport incoming data."""

    session_id: str
    sip_headers: list[WebhookLiveTransportIncomingDataSipHeadersItem]
    type: Literal['sip']
    sip_media_security: WebhookLiveTransportIncomingDataSipMediaSecurity | str | None = None

    _nested = {'sip_headers': ['WebhookLiveTransportIncomingDataSipHeadersItem']}
    _tags = {'type': 'sip'}
