from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.beta_response_tool_usage_image_gen_cached_tokens_details import BetaResponseToolUsageImageGenCachedTokensDetails
    from ..models.beta_response_tool_usage_image_gen_input_tokens_details import BetaResponseToolUsageImageGenInputTokensDetails
    from ..models.beta_response_tool_usage_image_gen_output_tokens_details import BetaResponseToolUsageImageGenOutputTokensDetails


@model
class BetaResponseToolUsageImageGen(Base):
    """Tokens that image generation used; they are billed apart from those of the model."""

    input_tokens: int
    """Tokens of the input, cached ones included."""
    input_tokens_details: BetaResponseToolUsageImageGenInputTokensDetails
    """The input tokens by kind."""
    output_tokens: int
    """Tokens that were generated, those of reasoning included."""
    total_tokens: int
    """Input and output tokens together."""
    cached_tokens: int | None = None
    """Input tokens that came from the prompt cache."""
    cached_tokens_details: BetaResponseToolUsageImageGenCachedTokensDetails | None = None
    """The cached tokens by kind."""
    output_tokens_details: BetaResponseToolUsageImageGenOutputTokensDetails | None = None
    """The output tokens by kind."""

    _nested = {'input_tokens_details': 'BetaResponseToolUsageImageGenInputTokensDetails', 'cached_tokens_details': 'BetaResponseToolUsageImageGenCachedTokensDetails', 'output_tokens_details': 'BetaResponseToolUsageImageGenOutputTokensDetails'}
