from __future__ import annotations

from ..types import Model, absent, model



@model
class RealtimeSessionCreateResponseAudioInputTurnDetection(Model):
    """Realtime session create response audio input turn detection."""

    type: str | None = absent
    threshold: float | None = absent
    prefix_padding_ms: int | None = absent
    silence_duration_ms: int | None = absent
