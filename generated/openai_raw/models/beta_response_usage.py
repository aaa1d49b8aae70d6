from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.beta_response_usage_input_tokens_details import BetaResponseUsageInputTokensDetails
    from ..models.beta_response_usage_output_tokens_details import BetaResponseUsageOutputTokensDetails


@model
class BetaResponseUsage(Base):
    """Tokens that a response used, by which it is billed."""

    input_tokens: int
    """Tokens of the input, cached ones included."""
    input_tokens_details: BetaResponseUsageInputTokensDetails
    """The input tokens by kind."""
    output_tokens: int
    """Tokens that were generated, those of reasoning included."""
    output_tokens_details: BetaResponseUsageOutputTokensDetails
    """The output tokens by kind."""
    total_tokens: int
    """Input and output tokens together."""

    _nested = {'input_tokens_details': 'BetaResponseUsageInputTokensDetails', 'output_tokens_details': 'BetaResponseUsageOutputTokensDetails'}
