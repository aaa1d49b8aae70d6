from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class CompletionUsagePromptTokensDetails(Base):
    """What the tokens of a request were."""

    audio_tokens: int | None = absent
    """Tokens of sound."""
    cached_tokens: int | None = absent
    """Tokens that were read from the prompt cache."""
    text_tokens: int | None = absent
    """Tokens of text."""
    image_tokens: int | None = absent
    """Tokens of images."""
    cache_write_tokens: int | None = absent
    """Tokens that were written to the prompt cache."""
