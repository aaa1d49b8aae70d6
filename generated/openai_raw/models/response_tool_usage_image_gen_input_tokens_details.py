from __future__ import annotations

from ..types import Model as Base, model



@model
class ResponseToolUsageImageGenInputTokensDetails(Base):
    """The value of `ResponseToolUsageImageGen.input_tokens_details`."""

    image_tokens: int
    """How many of the tokens were image."""
    text_tokens: int
    """How many of the tokens were text."""
