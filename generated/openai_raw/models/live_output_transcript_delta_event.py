from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveOutputTranscriptDeltaEvent(Base):
    """The next piece of what the model says. Turns are not marked, and no event ends a transcript."""

    delta: str
    """The next piece of text; append it to the previous ones."""
    end_ms: int
    """End, in milliseconds since the start of the session."""
    event_id: str
    """Id of the event, assigned by the server."""
    start_ms: int
    """Start, in milliseconds since the start of the session."""
    type: Literal["session.output_transcript.delta"]
    """Event type: always `session.output_transcript.delta`."""
    client_event_id: str | None = None
    """Id of the client event."""

    _tags = {"type": "session.output_transcript.delta"}
