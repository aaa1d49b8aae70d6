from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveInputTranscriptDeltaEvent(Base):
    """The event `session.input_transcript.delta`."""

    delta: str
    """The next piece of the arguments, to be appended to those before."""
    end_ms: int
    """Where it ends, in milliseconds from the beginning of the session."""
    event_id: str
    """Id of the event, given by the server."""
    start_ms: int
    """Where it begins, in milliseconds from the beginning of the session."""
    type: Literal["session.input_transcript.delta"]
    """Which kind it is. Always `session.input_transcript.delta`."""
    client_event_id: str | None = None
    """Id of the client event."""

    _tags = {"type": "session.input_transcript.delta"}
