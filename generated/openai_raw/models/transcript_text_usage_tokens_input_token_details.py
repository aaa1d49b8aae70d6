from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class TranscriptTextUsageTokensInputTokenDetails(Base):
    """Kinds of input tokens."""

    text_tokens: int | None = absent
    """How many of the tokens were text."""
    audio_tokens: int | None = absent
    """How many of the tokens were audio."""
