from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.batch_usage_input_tokens_details import BatchUsageInputTokensDetails
    from ..models.batch_usage_output_tokens_details import BatchUsageOutputTokensDetails


@model
class BatchUsage(Base):
    """Tokens that the batch used; only for newer batches."""

    input_tokens: int
    """Tokens of the input, cached ones included."""
    input_tokens_details: BatchUsageInputTokensDetails
    """Kinds of input tokens."""
    output_tokens: int
    """Tokens that were generated, those of reasoning included."""
    output_tokens_details: BatchUsageOutputTokensDetails
    """Kinds of output tokens."""
    total_tokens: int
    """Input and output tokens together."""

    _nested = {'input_tokens_details': 'BatchUsageInputTokensDetails', 'output_tokens_details': 'BatchUsageOutputTokensDetails'}
