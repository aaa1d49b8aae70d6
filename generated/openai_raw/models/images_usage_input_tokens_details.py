from __future__ import annotations

from ..types import Model as Base, model



@model
class ImagesUsageInputTokensDetails(Base):
    """Images usage input tokens details."""

    text_tokens: int
    image_tokens: int
