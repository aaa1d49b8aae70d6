"""`WebhookLiveCallIncoming`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class WebhookLiveCallIncoming(Base):
    """`live.call.incoming` event: the call is incoming."""

    created_at: int
    """When the event was created, in Unix seconds."""
    id: str
    """Id of the event."""
    data: WebhookLiveCallIncomingData
    """The object that the event is about."""
    object: Literal["event"] | None = absent
    """Object type: always `event`."""
    type: Literal["live.call.incoming"]
    """Discriminator: always `live.call.incoming`."""

    _nested = {"data": "WebhookLiveCallIncomingData"}
    _tags = {"object": "event", "type": "live.call.incoming"}


@model
class WebhookLiveCallIncomingData(Base):
    """The object that the event is about."""

    session_id: str
    """Id of the session."""
    sip_headers: list[WebhookLiveCallIncomingDataSipHeadersItem]
    """Headers of the SIP invitation."""
    sip_media_security: WebhookLiveCallIncomingDataSipMediaSecurity | str | None = None
    """How the audio of the call is encrypted; None if it is not known. Known values: `rtp`, `srtp`."""

    _nested = {"sip_headers": ["WebhookLiveCallIncomingDataSipHeadersItem"]}


WebhookLiveCallIncomingDataSipMediaSecurityInput: TypeAlias = Literal["rtp", "srtp"]
WebhookLiveCallIncomingDataSipMediaSecurity: TypeAlias = WebhookLiveCallIncomingDataSipMediaSecurityInput | str
"""How the audio of the call is encrypted; None if it is not known."""


@model
class WebhookLiveCallIncomingDataSipHeadersItem(Base):
    """A header of the SIP invitation."""

    name: str
    """Name of the tool or function."""
    value: str
    """Value of the header."""
