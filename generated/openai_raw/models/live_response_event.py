from __future__ import annotations

from typing import Any, Literal

from ..types import Model as Base, model


@model
class LiveResponseEvent(Base):
    """The event `response.event`."""

    event: dict[str, Any]
    """The key that was pressed, or the event itself."""
    event_id: str
    """Id of the event, given by the server."""
    type: Literal["response.event"]
    """Which kind it is. Always `response.event`."""
    client_event_id: str | None = None
    """Id of the client event."""
    delegation_id: str | None = None
    """Id of the delegation."""

    _tags = {"type": "response.event"}
