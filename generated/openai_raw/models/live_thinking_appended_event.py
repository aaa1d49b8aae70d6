from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveThinkingAppendedEvent(Base):
    """Your note was accepted."""

    end_ms: int
    """End, in milliseconds since the start of the session."""
    event_id: str
    """Id of the event, assigned by the server."""
    start_ms: int
    """Start, in milliseconds since the start of the session."""
    type: Literal["session.thinking.appended"]
    """Event type: always `session.thinking.appended`."""
    client_event_id: str | None = None
    """Id of the client event."""

    _tags = {"type": "session.thinking.appended"}
