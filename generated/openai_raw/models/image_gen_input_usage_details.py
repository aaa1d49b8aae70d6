from __future__ import annotations

from ..types import Model as Base, model



@model
class ImageGenInputUsageDetails(Base):
    """Image gen input usage details."""

    text_tokens: int
    image_tokens: int
