"""`ImagesUsage`, and what only it holds."""

from __future__ import annotations

from ..types import Model as Base, model


@model
class ImagesUsage(Base):
    """Tokens that the images used, by which they are billed."""

    total_tokens: int
    """Input and output tokens together."""
    input_tokens: int
    """Tokens of the input, cached ones included."""
    output_tokens: int
    """Tokens that were generated, those of reasoning included."""
    input_tokens_details: ImagesUsageInputTokensDetails
    """Kinds of input tokens."""

    _nested = {"input_tokens_details": "ImagesUsageInputTokensDetails"}


@model
class ImagesUsageInputTokensDetails(Base):
    """Kinds of input tokens."""

    text_tokens: int
    """How many of the tokens were text."""
    image_tokens: int
    """How many of the tokens were image."""
