from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.decision_usage_input_tokens_details import DecisionUsageInputTokensDetails
    from ..models.decision_usage_output_tokens_details import DecisionUsageOutputTokensDetails


@model
class DecisionUsage(Base):
    """Decision usage."""

    input_tokens: int
    input_tokens_details: DecisionUsageInputTokensDetails
    output_tokens: int
    output_tokens_details: DecisionUsageOutputTokensDetails
    total_tokens: int

    _nested = {'input_tokens_details': 'DecisionUsageInputTokensDetails', 'output_tokens_details': 'DecisionUsageOutputTokensDetails'}
