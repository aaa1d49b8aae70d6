from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveInputTranscriptDeltaEvent(Base):
    """The next piece of what the user said. Turns are not marked, and no event ends a transcript."""

    delta: str
    """The next piece of the arguments; append it to the previous ones."""
    end_ms: int
    """End, in milliseconds since the start of the session."""
    event_id: str
    """Id of the event, assigned by the server."""
    start_ms: int
    """Start, in milliseconds since the start of the session."""
    type: Literal["session.input_transcript.delta"]
    """Event type: always `session.input_transcript.delta`."""
    client_event_id: str | None = None
    """Id of the client event."""

    _tags = {"type": "session.input_transcript.delta"}
