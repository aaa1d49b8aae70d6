from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class RealtimeResponseUsageInputTokenDetailsCachedTokensDetails(Base):
    """Kinds of input tokens that came from the cache."""

    text_tokens: int | None = absent
    """How many of the tokens were text."""
    image_tokens: int | None = absent
    """How many of the tokens were image."""
    audio_tokens: int | None = absent
    """How many of the tokens were audio."""
