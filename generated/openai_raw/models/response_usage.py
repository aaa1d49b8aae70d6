from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.response_usage_input_tokens_details import ResponseUsageInputTokensDetails
    from ..models.response_usage_output_tokens_details import ResponseUsageOutputTokensDetails


@model
class ResponseUsage(Base):
    """Tokens that a response used, by which it is billed."""

    input_tokens: int
    """Tokens of the input, cached ones included."""
    input_tokens_details: ResponseUsageInputTokensDetails
    """Kinds of input tokens."""
    output_tokens: int
    """Tokens that were generated, those of reasoning included."""
    output_tokens_details: ResponseUsageOutputTokensDetails
    """Kinds of output tokens."""
    total_tokens: int
    """Input and output tokens together."""

    _nested = {'input_tokens_details': 'ResponseUsageInputTokensDetails', 'output_tokens_details': 'ResponseUsageOutputTokensDetails'}
