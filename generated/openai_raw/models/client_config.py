"""`ClientConfig`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class ClientConfig(Base):
    """Permissions of the browser or phone client."""

    data_channel: DataChannelConfig
    """Events allowed on the WebRTC data channel."""

    _nested = {"data_channel": "DataChannelConfig"}


@model
class DataChannelConfig(Base):
    """Events allowed on the WebRTC data channel."""

    allowed_client_events: Literal["all"] | list[str] | None = absent
    """Client events allowed on the data channel."""
    allowed_server_events: Literal["all"] | list[ServerEventSelector] | None = absent
    """Server events sent on the data channel."""

    _nested = {"allowed_server_events": ["ServerEventSelector"]}


@model
class ServerEventSelector(Base):
    """Selects a type of event."""

    type: str
    """The type of the server event to select."""
    response_event: str | None = absent
    """Name of the response event."""
