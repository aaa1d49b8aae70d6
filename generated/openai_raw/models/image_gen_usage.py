from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.image_gen_input_usage_details import ImageGenInputUsageDetails
    from ..models.image_gen_output_tokens_details import ImageGenOutputTokensDetails


@model
class ImageGenUsage(Base):
    """Tokens that the images used, by which they are billed."""

    input_tokens: int
    """Tokens of the input, cached ones included."""
    total_tokens: int
    """Input and output tokens together."""
    output_tokens: int
    """Tokens that were generated, those of reasoning included."""
    output_tokens_details: ImageGenOutputTokensDetails | None = absent
    """Kinds of output tokens."""
    input_tokens_details: ImageGenInputUsageDetails
    """Kinds of input tokens."""

    _nested = {'output_tokens_details': 'ImageGenOutputTokensDetails', 'input_tokens_details': 'ImageGenInputUsageDetails'}
