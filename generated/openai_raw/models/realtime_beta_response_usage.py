from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.realtime_beta_response_usage_input_token_details import RealtimeBetaResponseUsageInputTokenDetails
    from ..models.realtime_beta_response_usage_output_token_details import RealtimeBetaResponseUsageOutputTokenDetails


@model
class RealtimeBetaResponseUsage(Base):
    """Realtime beta response usage."""

    total_tokens: int | None = absent
    input_tokens: int | None = absent
    output_tokens: int | None = absent
    input_token_details: RealtimeBetaResponseUsageInputTokenDetails | None = absent
    output_token_details: RealtimeBetaResponseUsageOutputTokenDetails | None = absent

    _nested = {'input_token_details': 'RealtimeBetaResponseUsageInputTokenDetails', 'output_token_details': 'RealtimeBetaResponseUsageOutputTokenDetails'}
