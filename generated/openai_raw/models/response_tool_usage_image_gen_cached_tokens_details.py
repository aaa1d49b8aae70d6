from __future__ import annotations

from ..types import Model as Base, model



@model
class ResponseToolUsageImageGenCachedTokensDetails(Base):
    """Response tool usage image gen cached tokens details."""

    cached_image_tokens: int
    cached_text_tokens: int
