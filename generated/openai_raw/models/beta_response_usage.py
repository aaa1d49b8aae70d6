from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.beta_response_usage_input_tokens_details import BetaResponseUsageInputTokensDetails
    from ..models.beta_response_usage_output_tokens_details import BetaResponseUsageOutputTokensDetails


@model
class BetaResponseUsage(Base):
    """Beta response usage."""

    input_tokens: int
    input_tokens_details: BetaResponseUsageInputTokensDetails
    output_tokens: int
    output_tokens_details: BetaResponseUsageOutputTokensDetails
    total_tokens: int

    _nested = {'input_tokens_details': 'BetaResponseUsageInputTokensDetails', 'output_tokens_details': 'BetaResponseUsageOutputTokensDetails'}
