from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class CompletionUsagePromptTokensDetails(Base):
    """What the tokens of a request were.

    Attributes:
        audio_tokens: Tokens of sound.
        cached_tokens: Tokens that were read from the prompt cache.
        text_tokens: Tokens of text.
        image_tokens: Tokens of images.
        cache_write_tokens: Tokens that were written to the prompt cache.
    """

    audio_tokens: int | None = absent
    cached_tokens: int | None = absent
    text_tokens: int | None = absent
    image_tokens: int | None = absent
    cache_write_tokens: int | None = absent
