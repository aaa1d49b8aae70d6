"""`WebhookLiveTransportConnected`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class WebhookLiveTransportConnected(Base):
    """The event `live.transport.connected`."""

    id: str
    """Id of the event."""
    created_at: int
    """When the event was created, in Unix seconds."""
    data: WebhookLiveTransportConnectedData
    """What the event is about."""
    object: Literal["event"]
    """The kind of object: always `event`."""
    type: Literal["live.transport.connected"]
    """Tells this object from others that can stand in its place: always `live.transport.connected`."""

    _nested = {"data": "WebhookLiveTransportConnectedData"}
    _tags = {"object": "event", "type": "live.transport.connected"}


@model
class WebhookLiveTransportConnectedData(Base):
    """What the event is about."""

    session_id: str
    """Id of the session."""
    type: Literal["webrtc"]
    """Tells this object from others that can stand in its place: always `webrtc`."""

    _tags = {"type": "webrtc"}
