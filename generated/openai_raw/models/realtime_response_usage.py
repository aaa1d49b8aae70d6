from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.realtime_response_usage_input_token_details import RealtimeResponseUsageInputTokenDetails
    from ..models.realtime_response_usage_output_token_details import RealtimeResponseUsageOutputTokenDetails


@model
class RealtimeResponseUsage(Base):
    """Tokens that a response used, by which it is billed."""

    total_tokens: int | None = absent
    """Input and output tokens together."""
    input_tokens: int | None = absent
    """Tokens of the input, cached ones included."""
    output_tokens: int | None = absent
    """Tokens that were generated, those of reasoning included."""
    input_token_details: RealtimeResponseUsageInputTokenDetails | None = absent
    """Kinds of input tokens."""
    output_token_details: RealtimeResponseUsageOutputTokenDetails | None = absent
    """Kinds of output tokens."""

    _nested = {'input_token_details': 'RealtimeResponseUsageInputTokenDetails', 'output_token_details': 'RealtimeResponseUsageOutputTokenDetails'}
