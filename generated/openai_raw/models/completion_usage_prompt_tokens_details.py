from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class CompletionUsagePromptTokensDetails(Base):
    """Completion usage prompt tokens details."""

    audio_tokens: int | None = absent
    cached_tokens: int | None = absent
    text_tokens: int | None = absent
    image_tokens: int | None = absent
    cache_write_tokens: int | None = absent
