from __future__ import annotations

from ..types import Model as Base, model



@model
class ImagesUsageInputTokensDetails(Base):
    """Kinds of input tokens."""

    text_tokens: int
    """How many of the tokens were text."""
    image_tokens: int
    """How many of the tokens were image."""
