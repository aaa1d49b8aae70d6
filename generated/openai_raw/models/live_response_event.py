from __future__ import annotations

from typing import Any, Literal

from ..types import Model as Base, model


@model
class LiveResponseEvent(Base):
    """`response.event` event: an event of a delegated response, passed on as it is."""

    event: dict[str, Any]
    """The decision event, or the phone key that was pressed."""
    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["response.event"]
    """Event type: always `response.event`."""
    client_event_id: str | None = None
    """Id of the client event."""
    delegation_id: str | None = None
    """Id of the delegation."""

    _tags = {"type": "response.event"}
