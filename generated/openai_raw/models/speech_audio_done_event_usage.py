from __future__ import annotations

from ..types import Model as Base, model



@model
class SpeechAudioDoneEventUsage(Base):
    """Speech audio done event usage."""

    input_tokens: int
    output_tokens: int
    total_tokens: int
