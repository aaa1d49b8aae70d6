"""`TokenUsage`, and what only it holds."""

from __future__ import annotations

from ..types import Model as Base, model


@model
class TokenUsage(Base):
    """Tokens that were used."""

    input_tokens: int
    """Tokens of the input, cached ones included."""
    input_tokens_details: TokenUsageInputTokensDetails
    """What the input tokens consist of."""
    output_tokens: int
    """Tokens that were generated, those of reasoning included."""
    output_tokens_details: TokenUsageOutputTokensDetails
    """What the output tokens consist of."""
    total_tokens: int
    """Input and output tokens together."""

    _nested = {
        "input_tokens_details": "TokenUsageInputTokensDetails",
        "output_tokens_details": "TokenUsageOutputTokensDetails",
    }


@model
class TokenUsageInputTokensDetails(Base):
    """What the input tokens consist of."""

    cached_tokens: int
    """Input tokens that came from the prompt cache."""


@model
class TokenUsageOutputTokensDetails(Base):
    """What the output tokens consist of."""

    reasoning_tokens: int
    """Tokens that the model spent on reasoning; they are billed, but not shown."""
