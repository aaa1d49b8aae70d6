"""`TokenUsage`, and what only it holds."""

from __future__ import annotations

from ..types import Model as Base, model


@model
class TokenUsage(Base):
    """Number of tokens used by an agent."""

    input_tokens: int
    """Number of input tokens, including cached tokens."""
    input_tokens_details: TokenUsageInputTokensDetails
    """What the input tokens consist of."""
    output_tokens: int
    """Number of generated tokens, including reasoning tokens."""
    output_tokens_details: TokenUsageOutputTokensDetails
    """What the output tokens consist of."""
    total_tokens: int
    """Total number of tokens: input plus output."""

    _nested = {
        "input_tokens_details": "TokenUsageInputTokensDetails",
        "output_tokens_details": "TokenUsageOutputTokensDetails",
    }


@model
class TokenUsageInputTokensDetails(Base):
    """What the input tokens consist of."""

    cached_tokens: int
    """Number of input tokens read from the prompt cache."""


@model
class TokenUsageOutputTokensDetails(Base):
    """What the output tokens consist of."""

    reasoning_tokens: int
    """Number of tokens spent on reasoning. They are billed as output but not returned."""
