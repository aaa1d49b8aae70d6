from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveOutputTranscriptDeltaEvent(Base):
    """The event `session.output_transcript.delta`."""

    delta: str
    """The next piece of text, to be appended to those before."""
    end_ms: int
    """Where it ends, in milliseconds from the beginning of the session."""
    event_id: str
    """Id of the event, given by the server."""
    start_ms: int
    """Where it begins, in milliseconds from the beginning of the session."""
    type: Literal["session.output_transcript.delta"]
    """Which kind it is. Always `session.output_transcript.delta`."""
    client_event_id: str | None = None
    """Id of the client event."""

    _tags = {"type": "session.output_transcript.delta"}
