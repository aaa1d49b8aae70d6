from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.webhook_realtime_call_incoming_data_sip_headers_item import WebhookRealtimeCallIncomingDataSipHeadersItem
    from ..models.webhook_realtime_call_incoming_data_sip_media_security import WebhookRealtimeCallIncomingDataSipMediaSecurity


@model
class WebhookRealtimeCallIncomingData(Base):
    """Webhook realtime call incoming data."""

    call_id: str
    sip_headers: list[WebhookRealtimeCallIncomingDataSipHeadersItem]
    sip_media_security: WebhookRealtimeCallIncomingDataSipMediaSecurity | str | None = None

    _nested = {'sip_headers': ['WebhookRealtimeCallIncomingDataSipHeadersItem']}
