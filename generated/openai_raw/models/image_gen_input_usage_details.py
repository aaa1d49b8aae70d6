from __future__ import annotations

from ..types import Model, model



@model
class ImageGenInputUsageDetails(Model):
    """Image gen input usage details."""

    text_tokens: int
    image_tokens: int
