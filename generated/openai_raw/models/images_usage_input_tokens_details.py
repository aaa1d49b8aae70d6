from __future__ import annotations

from ..types import Model, model



@model
class ImagesUsageInputTokensDetails(Model):
    """Images usage input tokens details."""

    text_tokens: int
    image_tokens: int
