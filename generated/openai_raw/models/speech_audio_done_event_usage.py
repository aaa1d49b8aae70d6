from __future__ import annotations

from ..types import Model, model



@model
class SpeechAudioDoneEventUsage(Model):
    """Speech audio done event usage."""

    input_tokens: int
    output_tokens: int
    total_tokens: int
