from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.batch_usage_input_tokens_details import BatchUsageInputTokensDetails
    from ..models.batch_usage_output_tokens_details import BatchUsageOutputTokensDetails


@model
class BatchUsage(Base):
    """Batch usage."""

    input_tokens: int
    input_tokens_details: BatchUsageInputTokensDetails
    output_tokens: int
    output_tokens_details: BatchUsageOutputTokensDetails
    total_tokens: int

    _nested = {'input_tokens_details': 'BatchUsageInputTokensDetails', 'output_tokens_details': 'BatchUsageOutputTokensDetails'}
