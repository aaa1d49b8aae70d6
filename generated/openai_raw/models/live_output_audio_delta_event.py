from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveOutputAudioDeltaEvent(Base):
    """The next piece of the model's audio, base64-encoded."""

    delta: str
    """The next chunk of audio, base64-encoded."""
    type: Literal["session.output_audio.delta"]
    """Event type: always `session.output_audio.delta`."""
    end_ms: int | None = None
    """End, in milliseconds since the start of the session."""
    start_ms: int | None = None
    """Start, in milliseconds since the start of the session."""

    _tags = {"type": "session.output_audio.delta"}
