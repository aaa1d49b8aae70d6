"""What only `LiveSidebandClientEvent` can be or hold."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveSidebandClientEventTransportDtmfSend(Base):
    """The event `transport.dtmf.send`."""

    event: str
    """The key that was pressed, or the event itself."""
    type: Literal["transport.dtmf.send"]
    """Which kind it is. Always `transport.dtmf.send`."""
    event_id: str | None = None
    """Id of the event, given by the server."""

    _tags = {"type": "transport.dtmf.send"}
