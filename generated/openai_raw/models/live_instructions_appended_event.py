from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveInstructionsAppendedEvent(Base):
    """The event `session.instructions.appended`."""

    end_ms: int
    """Where it ends, in milliseconds from the beginning of the session."""
    event_id: str
    """Id of the event, given by the server."""
    start_ms: int
    """Where it begins, in milliseconds from the beginning of the session."""
    type: Literal["session.instructions.appended"]
    """Which kind it is. Always `session.instructions.appended`."""
    client_event_id: str | None = None
    """Id of the client event."""

    _tags = {"type": "session.instructions.appended"}
