from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.response_usage_input_tokens_details import ResponseUsageInputTokensDetails
    from ..models.response_usage_output_tokens_details import ResponseUsageOutputTokensDetails


@model
class ResponseUsage(Base):
    """Response usage."""

    input_tokens: int
    input_tokens_details: ResponseUsageInputTokensDetails
    output_tokens: int
    output_tokens_details: ResponseUsageOutputTokensDetails
    total_tokens: int

    _nested = {'input_tokens_details': 'ResponseUsageInputTokensDetails', 'output_tokens_details': 'ResponseUsageOutputTokensDetails'}
