from __future__ import annotations

from ..types import Model as Base, model



@model
class SpeechAudioDoneEventUsage(Base):
    """Tokens that the speech used."""

    input_tokens: int
    """Tokens of the input, cached ones included."""
    output_tokens: int
    """Tokens that were generated, those of reasoning included."""
    total_tokens: int
    """Input and output tokens together."""
