from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.token_usage_input_tokens_details import TokenUsageInputTokensDetails
    from ..models.token_usage_output_tokens_details import TokenUsageOutputTokensDetails


@model
class TokenUsage(Base):
    """The value of `AgentSession.usage`, `AgentSessionTurnCancelledEvent.usage` and others."""

    input_tokens: int
    """Tokens of the input, cached ones included."""
    input_tokens_details: TokenUsageInputTokensDetails
    """The input tokens by kind."""
    output_tokens: int
    """Tokens that were generated, those of reasoning included."""
    output_tokens_details: TokenUsageOutputTokensDetails
    """The output tokens by kind."""
    total_tokens: int
    """Input and output tokens together."""

    _nested = {'input_tokens_details': 'TokenUsageInputTokensDetails', 'output_tokens_details': 'TokenUsageOutputTokensDetails'}
