from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveInfoEvent(Base):
    """`info` event: a notice that needs no action."""

    code: str
    """Machine-readable error code."""
    event_id: str
    """Id of the event, assigned by the server."""
    message: str
    """Human-readable message."""
    type: Literal["info"]
    """Event type: always `info`."""
    client_event_id: str | None = None
    """Id of the client event."""

    _tags = {"type": "info"}
