from __future__ import annotations

from ..types import Model as Base, model



@model
class BetaResponseToolUsageImageGenCachedTokensDetails(Base):
    """The value of `BetaResponseToolUsageImageGen.cached_tokens_details`."""

    cached_image_tokens: int
    cached_text_tokens: int
