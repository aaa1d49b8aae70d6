from __future__ import annotations

from ..types import Model, model



@model
class ImageGenOutputTokensDetails(Model):
    """Image gen output tokens details."""

    image_tokens: int
    text_tokens: int
