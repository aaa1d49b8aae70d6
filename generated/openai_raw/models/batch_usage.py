from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.batch_usage_input_tokens_details import BatchUsageInputTokensDetails
    from ..models.batch_usage_output_tokens_details import BatchUsageOutputTokensDetails


@model
class BatchUsage(Base):
    """The value of `Batch.usage`."""

    input_tokens: int
    """Tokens of the input, cached ones included."""
    input_tokens_details: BatchUsageInputTokensDetails
    """The input tokens by kind."""
    output_tokens: int
    """Tokens that were generated, those of reasoning included."""
    output_tokens_details: BatchUsageOutputTokensDetails
    """The output tokens by kind."""
    total_tokens: int
    """Input and output tokens together."""

    _nested = {'input_tokens_details': 'BatchUsageInputTokensDetails', 'output_tokens_details': 'BatchUsageOutputTokensDetails'}
