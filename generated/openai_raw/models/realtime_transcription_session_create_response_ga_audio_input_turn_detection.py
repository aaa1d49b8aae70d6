from __future__ import annotations

from ..types import Model, absent, model



@model
class RealtimeTranscriptionSessionCreateResponseGAAudioInputTurnDetection(Model):
    """Realtime transcription session create response GA audio input turn detection."""

    type: str | None = absent
    threshold: float | None = absent
    prefix_padding_ms: int | None = absent
    silence_duration_ms: int | None = absent
