from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class LiveOutputAudioDeltaEvent(Base):
    """The event `session.output_audio.delta`."""

    delta: str
    """The next piece of the audio, base64-encoded."""
    type: Literal["session.output_audio.delta"]
    """Which kind it is. Always `session.output_audio.delta`."""
    end_ms: int | None = None
    """Where it ends, in milliseconds from the beginning of the session."""
    start_ms: int | None = None
    """Where it begins, in milliseconds from the beginning of the session."""

    _tags = {"type": "session.output_audio.delta"}
