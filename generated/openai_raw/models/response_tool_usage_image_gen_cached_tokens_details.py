from __future__ import annotations

from ..types import Model as Base, model



@model
class ResponseToolUsageImageGenCachedTokensDetails(Base):
    """Kinds of input tokens that came from the cache."""

    cached_image_tokens: int
    """Image tokens read from the cache."""
    cached_text_tokens: int
    """Text tokens read from the cache."""
