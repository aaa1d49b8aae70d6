from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.realtime_response_usage_input_token_details import RealtimeResponseUsageInputTokenDetails
    from ..models.realtime_response_usage_output_token_details import RealtimeResponseUsageOutputTokenDetails


@model
class RealtimeResponseUsage(Base):
    """Realtime response usage."""

    total_tokens: int | None = absent
    input_tokens: int | None = absent
    output_tokens: int | None = absent
    input_token_details: RealtimeResponseUsageInputTokenDetails | None = absent
    output_token_details: RealtimeResponseUsageOutputTokenDetails | None = absent

    _nested = {'input_token_details': 'RealtimeResponseUsageInputTokenDetails', 'output_token_details': 'RealtimeResponseUsageOutputTokenDetails'}
