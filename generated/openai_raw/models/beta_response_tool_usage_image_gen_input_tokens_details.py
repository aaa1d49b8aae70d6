from __future__ import annotations

from ..types import Model as Base, model



@model
class BetaResponseToolUsageImageGenInputTokensDetails(Base):
    """Kinds of input tokens of image generation."""

    image_tokens: int
    """How many of the tokens were image."""
    text_tokens: int
    """How many of the tokens were text."""
