"""`WebhookRealtimeCallIncoming`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class WebhookRealtimeCallIncoming(Base):
    """`realtime.call.incoming` event: the call is incoming."""

    created_at: int
    """When the event was created, in Unix seconds."""
    id: str
    """Id of the event."""
    data: WebhookRealtimeCallIncomingData
    """The object that the event is about."""
    object: Literal["event"] | None = absent
    """Object type: always `event`."""
    type: Literal["realtime.call.incoming"]
    """Discriminator: always `realtime.call.incoming`."""

    _nested = {"data": "WebhookRealtimeCallIncomingData"}
    _tags = {"object": "event", "type": "realtime.call.incoming"}


@model
class WebhookRealtimeCallIncomingData(Base):
    """The object that the event is about."""

    call_id: str
    """Id that links a tool call and its output."""
    sip_headers: list[WebhookRealtimeCallIncomingDataSipHeadersItem]
    """Headers of the SIP invitation."""
    sip_media_security: WebhookRealtimeCallIncomingDataSipMediaSecurity | str | None = None
    """How the audio of the call is encrypted; None if it is not known. Known values: `rtp`, `srtp`."""

    _nested = {"sip_headers": ["WebhookRealtimeCallIncomingDataSipHeadersItem"]}


WebhookRealtimeCallIncomingDataSipMediaSecurityInput: TypeAlias = Literal["rtp", "srtp"]
WebhookRealtimeCallIncomingDataSipMediaSecurity: TypeAlias = WebhookRealtimeCallIncomingDataSipMediaSecurityInput | str
"""How the audio of the call is encrypted; None if it is not known."""


@model
class WebhookRealtimeCallIncomingDataSipHeadersItem(Base):
    """A header of the SIP invitation."""

    name: str
    """Name of the tool or function."""
    value: str
    """Value of the header."""
