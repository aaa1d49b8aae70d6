"""`ClientConfig`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class ClientConfig(Base):
    """What the browser or the telephone may do."""

    data_channel: DataChannelConfig
    """Which events pass over the data channel of WebRTC."""

    _nested = {"data_channel": "DataChannelConfig"}


@model
class DataChannelConfig(Base):
    """Which events pass over the data channel of WebRTC."""

    allowed_client_events: Literal["all"] | list[str] | None = absent
    """Events that may be sent over the data channel."""
    allowed_server_events: Literal["all"] | list[ServerEventSelector] | None = absent
    """Events that are sent over the data channel."""

    _nested = {"allowed_server_events": ["ServerEventSelector"]}


@model
class ServerEventSelector(Base):
    """A kind of event."""

    type: str
    """Which kind it is."""
    response_event: str | None = absent
    """Which event of a response is meant."""
