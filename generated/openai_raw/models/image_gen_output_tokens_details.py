from __future__ import annotations

from ..types import Model as Base, model



@model
class ImageGenOutputTokensDetails(Base):
    """Kinds of output tokens."""

    image_tokens: int
    """How many of the tokens were image."""
    text_tokens: int
    """How many of the tokens were text."""
