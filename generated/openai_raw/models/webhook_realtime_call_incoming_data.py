from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.webhook_realtime_call_incoming_data_sip_headers_item import WebhookRealtimeCallIncomingDataSipHeadersItem


@model
class WebhookRealtimeCallIncomingData(Base):
    """Webhook realtime call incoming data."""

    call_id: str
    sip_headers: list[WebhookRealtimeCallIncomingDataSipHeadersItem]

    _nested = {'sip_headers': ['WebhookRealtimeCallIncomingDataSipHeadersItem']}
