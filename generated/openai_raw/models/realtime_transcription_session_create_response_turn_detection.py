from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class RealtimeTranscriptionSessionCreateResponseTurnDetection(Base):
    """The value of `RealtimeTranscriptionSessionCreateResponse.turn_detection`."""

    type: str | None = absent
    threshold: float | None = absent
    """How loud speech must be to be noticed, 0 to 1; raise it in noisy places."""
    prefix_padding_ms: int | None = absent
    """Milliseconds of audio to take in from before the speech was noticed."""
    silence_duration_ms: int | None = absent
    """Milliseconds of silence that end a turn: fewer answer faster, but interrupt more."""
