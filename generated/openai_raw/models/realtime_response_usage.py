from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.realtime_response_usage_input_token_details import RealtimeResponseUsageInputTokenDetails
    from ..models.realtime_response_usage_output_token_details import RealtimeResponseUsageOutputTokenDetails


@model
class RealtimeResponseUsage(Base):
    """The value of `RealtimeResponse.usage`."""

    total_tokens: int | None = absent
    """Input and output tokens together."""
    input_tokens: int | None = absent
    """Tokens of the input, cached ones included."""
    output_tokens: int | None = absent
    """Tokens that were generated, those of reasoning included."""
    input_token_details: RealtimeResponseUsageInputTokenDetails | None = absent
    """The input tokens by kind."""
    output_token_details: RealtimeResponseUsageOutputTokenDetails | None = absent
    """The output tokens by kind."""

    _nested = {'input_token_details': 'RealtimeResponseUsageInputTokenDetails', 'output_token_details': 'RealtimeResponseUsageOutputTokenDetails'}
