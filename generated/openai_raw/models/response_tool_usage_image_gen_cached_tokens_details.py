from __future__ import annotations

from ..types import Model as Base, model



@model
class ResponseToolUsageImageGenCachedTokensDetails(Base):
    """The value of `ResponseToolUsageImageGen.cached_tokens_details`."""

    cached_image_tokens: int
    cached_text_tokens: int
