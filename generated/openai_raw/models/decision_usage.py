from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.decision_usage_input_tokens_details import DecisionUsageInputTokensDetails
    from ..models.decision_usage_output_tokens_details import DecisionUsageOutputTokensDetails


@model
class DecisionUsage(Base):
    """Tokens that a decision used."""

    input_tokens: int
    """Tokens of the input, cached ones included."""
    input_tokens_details: DecisionUsageInputTokensDetails
    """What the input tokens consist of."""
    output_tokens: int
    """Tokens that were generated, those of reasoning included."""
    output_tokens_details: DecisionUsageOutputTokensDetails
    """What the output tokens consist of."""
    total_tokens: int
    """Input and output tokens together."""

    _nested = {'input_tokens_details': 'DecisionUsageInputTokensDetails', 'output_tokens_details': 'DecisionUsageOutputTokensDetails'}
