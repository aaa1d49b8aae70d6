from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.realtime_beta_response_usage_input_token_details import RealtimeBetaResponseUsageInputTokenDetails
    from ..models.realtime_beta_response_usage_output_token_details import RealtimeBetaResponseUsageOutputTokenDetails


@model
class RealtimeBetaResponseUsage(Base):
    """Tokens that a response used, by which it is billed."""

    total_tokens: int | None = absent
    """Input and output tokens together."""
    input_tokens: int | None = absent
    """Tokens of the input, cached ones included."""
    output_tokens: int | None = absent
    """Tokens that were generated, those of reasoning included."""
    input_token_details: RealtimeBetaResponseUsageInputTokenDetails | None = absent
    """Kinds of input tokens."""
    output_token_details: RealtimeBetaResponseUsageOutputTokenDetails | None = absent
    """Kinds of output tokens."""

    _nested = {'input_token_details': 'RealtimeBetaResponseUsageInputTokenDetails', 'output_token_details': 'RealtimeBetaResponseUsageOutputTokenDetails'}
