from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.response_tool_usage_image_gen_cached_tokens_details import ResponseToolUsageImageGenCachedTokensDetails
    from ..models.response_tool_usage_image_gen_input_tokens_details import ResponseToolUsageImageGenInputTokensDetails
    from ..models.response_tool_usage_image_gen_output_tokens_details import ResponseToolUsageImageGenOutputTokensDetails


@model
class ResponseToolUsageImageGen(Base):
    """Response tool usage image gen."""

    input_tokens: int
    input_tokens_details: ResponseToolUsageImageGenInputTokensDetails
    output_tokens: int
    total_tokens: int
    cached_tokens: int | None = None
    cached_tokens_details: ResponseToolUsageImageGenCachedTokensDetails | None = None
    output_tokens_details: ResponseToolUsageImageGenOutputTokensDetails | None = None

    _nested = {'input_tokens_details': 'ResponseToolUsageImageGenInputTokensDetails', 'cached_tokens_details': 'ResponseToolUsageImageGenCachedTokensDetails', 'output_tokens_details': 'ResponseToolUsageImageGenOutputTokensDetails'}
