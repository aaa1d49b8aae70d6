from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.webhook_live_transport_incoming_data_sip_headers_item import WebhookLiveTransportIncomingDataSipHeadersItem
    from ..models.webhook_live_transport_incoming_data_sip_media_security import WebhookLiveTransportIncomingDataSipMediaSecurity


@model
class WebhookLiveTransportIncomingData(Base):
    """What the event is about."""

    session_id: str
    """Id of the session."""
    sip_headers: list[WebhookLiveTransportIncomingDataSipHeadersItem]
    """Headers of the SIP invitation."""
    type: Literal['sip']
    """Tells this object from others that can stand in its place: always `sip`."""
    sip_media_security: WebhookLiveTransportIncomingDataSipMediaSecurity | str | None = None
    """How the audio of the call is encrypted; None where it is not known. Known values: `rtp`, `srtp`."""

    _nested = {'sip_headers': ['WebhookLiveTransportIncomingDataSipHeadersItem']}
    _tags = {'type': 'sip'}
