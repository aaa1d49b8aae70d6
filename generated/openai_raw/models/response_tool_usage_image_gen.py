from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.response_tool_usage_image_gen_cached_tokens_details import ResponseToolUsageImageGenCachedTokensDetails
    from ..models.response_tool_usage_image_gen_input_tokens_details import ResponseToolUsageImageGenInputTokensDetails
    from ..models.response_tool_usage_image_gen_output_tokens_details import ResponseToolUsageImageGenOutputTokensDetails


@model
class ResponseToolUsageImageGen(Base):
    """Tokens that image generation used; they are billed apart from those of the model."""

    input_tokens: int
    """Tokens of the input, cached ones included."""
    input_tokens_details: ResponseToolUsageImageGenInputTokensDetails
    """Kinds of input tokens of image generation."""
    output_tokens: int
    """Tokens that were generated, those of reasoning included."""
    total_tokens: int
    """Input and output tokens together."""
    cached_tokens: int | None = None
    """Input tokens that came from the prompt cache."""
    cached_tokens_details: ResponseToolUsageImageGenCachedTokensDetails | None = None
    """Kinds of input tokens that came from the cache."""
    output_tokens_details: ResponseToolUsageImageGenOutputTokensDetails | None = None
    """Kinds of output tokens of image generation."""

    _nested = {'input_tokens_details': 'ResponseToolUsageImageGenInputTokensDetails', 'cached_tokens_details': 'ResponseToolUsageImageGenCachedTokensDetails', 'output_tokens_details': 'ResponseToolUsageImageGenOutputTokensDetails'}
