"""`WebhookLiveTransportIncoming`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class WebhookLiveTransportIncoming(Base):
    """The event `live.transport.incoming`."""

    id: str
    """Id of the webhook live transport incoming."""
    created_at: int
    """When the webhook live transport incoming was created, in Unix seconds."""
    data: WebhookLiveTransportIncomingData
    """What the event is about."""
    type: Literal["live.transport.incoming"]
    """Tells this object from others that can stand in its place: always `live.transport.incoming`."""
    object: Literal["event"] | None = None
    """The kind of object: always `event`."""

    _nested = {"data": "WebhookLiveTransportIncomingData"}
    _tags = {"type": "live.transport.incoming", "object": ("event", None)}


@model
class WebhookLiveTransportIncomingData(Base):
    """What the event is about."""

    session_id: str
    """Id of the session."""
    sip_headers: list[WebhookLiveTransportIncomingDataSipHeadersItem]
    """Headers of the SIP invitation."""
    type: Literal["sip"]
    """Tells this object from others that can stand in its place: always `sip`."""
    sip_media_security: WebhookLiveTransportIncomingDataSipMediaSecurity | str | None = None
    """How the audio of the call is encrypted; None where it is not known. Known values: `rtp`, `srtp`."""

    _nested = {"sip_headers": ["WebhookLiveTransportIncomingDataSipHeadersItem"]}
    _tags = {"type": "sip"}


@model
class WebhookLiveTransportIncomingDataSipHeadersItem(Base):
    """A header of the SIP invitation."""

    name: str
    """Name of the SIP header."""
    value: str
    """Value of the header."""


WebhookLiveTransportIncomingDataSipMediaSecurityInput: TypeAlias = Literal["rtp", "srtp"]
WebhookLiveTransportIncomingDataSipMediaSecurity: TypeAlias = (
    WebhookLiveTransportIncomingDataSipMediaSecurityInput | str
)
