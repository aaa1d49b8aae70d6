from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveInfoEvent(Base):
    """The event `info`."""

    code: str
    """A code for programs."""
    event_id: str
    """Id of the event, given by the server."""
    message: str
    """An explanation for people."""
    type: Literal["info"]
    """Which kind it is. Always `info`."""
    client_event_id: str | None = None
    """Id of the client event."""

    _tags = {"type": "info"}
