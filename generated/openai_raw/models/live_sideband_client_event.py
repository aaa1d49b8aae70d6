"""What only `LiveSidebandClientEvent` can be or hold."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveSidebandClientEventTransportDtmfSend(Base):
    """Sends one key tone over the phone line (SIP calls only)."""

    event: str
    """The decision event, or the phone key that was pressed."""
    type: Literal["transport.dtmf.send"]
    """Event type: always `transport.dtmf.send`."""
    event_id: str | None = None
    """Id of the event, assigned by the server."""

    _tags = {"type": "transport.dtmf.send"}
