from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class RealtimeSessionCreateResponseTurnDetection(Base):
    """How the end of a turn is recognised."""

    type: str | None = absent
    """Whether silence (`server_vad`) or meaning (`semantic_vad`) ends a turn."""
    threshold: float | None = absent
    """How loud speech must be to be noticed, 0 to 1; raise it in noisy places."""
    prefix_padding_ms: int | None = absent
    """Milliseconds of audio to take in from before the speech was noticed."""
    silence_duration_ms: int | None = absent
    """Milliseconds of silence that end a turn: fewer answer faster, but interrupt more."""
