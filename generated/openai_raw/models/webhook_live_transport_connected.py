"""`WebhookLiveTransportConnected`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class WebhookLiveTransportConnected(Base):
    """`live.transport.connected` event: the transport is connected."""

    id: str
    """Id of the event."""
    created_at: int
    """When the event was created, in Unix seconds."""
    data: WebhookLiveTransportConnectedData
    """The object that the event is about."""
    object: Literal["event"]
    """Object type: always `event`."""
    type: Literal["live.transport.connected"]
    """Discriminator: always `live.transport.connected`."""

    _nested = {"data": "WebhookLiveTransportConnectedData"}
    _tags = {"object": "event", "type": "live.transport.connected"}


@model
class WebhookLiveTransportConnectedData(Base):
    """The object that the event is about."""

    session_id: str
    """Id of the session."""
    type: Literal["webrtc"]
    """Discriminator: always `webrtc`."""

    _tags = {"type": "webrtc"}
