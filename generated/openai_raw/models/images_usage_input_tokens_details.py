from __future__ import annotations

from ..types import Model as Base, model



@model
class ImagesUsageInputTokensDetails(Base):
    """The value of `ImagesUsage.input_tokens_details`."""

    text_tokens: int
    """How many of the tokens were text."""
    image_tokens: int
    """How many of the tokens were image."""
