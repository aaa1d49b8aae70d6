from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.token_usage_input_tokens_details import TokenUsageInputTokensDetails
    from ..models.token_usage_output_tokens_details import TokenUsageOutputTokensDetails


@model
class TokenUsage(Base):
    """Token usage."""

    input_tokens: int
    input_tokens_details: TokenUsageInputTokensDetails
    output_tokens: int
    output_tokens_details: TokenUsageOutputTokensDetails
    total_tokens: int

    _nested = {'input_tokens_details': 'TokenUsageInputTokensDetails', 'output_tokens_details': 'TokenUsageOutputTokensDetails'}
