"""`WebhookLiveTransportIncoming`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class WebhookLiveTransportIncoming(Base):
    """`live.transport.incoming` event: the transport is incoming."""

    id: str
    """Id of the webhook live transport incoming."""
    created_at: int
    """When the webhook live transport incoming was created, in Unix seconds."""
    data: WebhookLiveTransportIncomingData
    """The object that the event is about."""
    type: Literal["live.transport.incoming"]
    """Discriminator: always `live.transport.incoming`."""
    object: Literal["event"] | None = None
    """Object type: always `event`."""

    _nested = {"data": "WebhookLiveTransportIncomingData"}
    _tags = {"type": "live.transport.incoming", "object": ("event", None)}


@model
class WebhookLiveTransportIncomingData(Base):
    """The object that the event is about."""

    session_id: str
    """Id of the session."""
    sip_headers: list[WebhookLiveTransportIncomingDataSipHeadersItem]
    """Headers of the SIP invitation."""
    type: Literal["sip"]
    """Discriminator: always `sip`."""
    sip_media_security: WebhookLiveTransportIncomingDataSipMediaSecurity | str | None = None
    """How the audio of the call is encrypted; None if it is not known. Known values: `rtp`, `srtp`."""

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
"""How the audio of the call is encrypted; None if it is not known."""
