"""`ImagesUsage`, and what only it holds."""

from __future__ import annotations

from ..types import Model as Base, model


@model
class ImagesUsage(Base):
    """Billable token usage of the images."""

    total_tokens: int
    """Total number of tokens: input plus output."""
    input_tokens: int
    """Number of input tokens, including cached tokens."""
    output_tokens: int
    """Number of generated tokens, including reasoning tokens."""
    input_tokens_details: ImagesUsageInputTokensDetails
    """Breakdown of the input tokens."""

    _nested = {"input_tokens_details": "ImagesUsageInputTokensDetails"}


@model
class ImagesUsageInputTokensDetails(Base):
    """Breakdown of the input tokens."""

    text_tokens: int
    """Number of text tokens."""
    image_tokens: int
    """Number of image tokens."""
