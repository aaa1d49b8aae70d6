from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.decision_usage_input_tokens_details import DecisionUsageInputTokensDetails
    from ..models.decision_usage_output_tokens_details import DecisionUsageOutputTokensDetails


@model
class DecisionUsage(Base):
    """The value of `Decision.usage`."""

    input_tokens: int
    """Tokens of the input, cached ones included."""
    input_tokens_details: DecisionUsageInputTokensDetails
    """The input tokens by kind."""
    output_tokens: int
    """Tokens that were generated, those of reasoning included."""
    output_tokens_details: DecisionUsageOutputTokensDetails
    """The output tokens by kind."""
    total_tokens: int
    """Input and output tokens together."""

    _nested = {'input_tokens_details': 'DecisionUsageInputTokensDetails', 'output_tokens_details': 'DecisionUsageOutputTokensDetails'}
