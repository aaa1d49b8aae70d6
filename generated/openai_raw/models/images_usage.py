from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.images_usage_input_tokens_details import ImagesUsageInputTokensDetails


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

    _nested = {'input_tokens_details': 'ImagesUsageInputTokensDetails'}
