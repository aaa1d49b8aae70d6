"""`ResponseUsage`, and what only it holds."""

from __future__ import annotations

from ..types import Model as Base, absent, model


@model
class ResponseUsage(Base):
    """Billable token usage of a response."""

    input_tokens: int
    """Number of input tokens, including cached tokens."""
    input_tokens_details: ResponseUsageInputTokensDetails
    """Breakdown of the input tokens."""
    output_tokens: int
    """Number of generated tokens, including reasoning tokens."""
    output_tokens_details: ResponseUsageOutputTokensDetails
    """Breakdown of the output tokens."""
    total_tokens: int
    """Total number of tokens: input plus output."""

    _nested = {
        "input_tokens_details": "ResponseUsageInputTokensDetails",
        "output_tokens_details": "ResponseUsageOutputTokensDetails",
    }


@model
class ResponseUsageInputTokensDetails(Base):
    """Breakdown of the input tokens."""

    cached_tokens: int
    """Number of input tokens read from the prompt cache."""
    cache_write_tokens: int | None = absent
    """Number of input tokens written to the prompt cache."""
    cache_write_tokens_details: ResponseUsageInputTokensDetailsCacheWriteTokensDetails | None = None
    """Breakdown of the tokens written to the cache by lifetime; None if not available."""

    _nested = {"cache_write_tokens_details": "ResponseUsageInputTokensDetailsCacheWriteTokensDetails"}


@model
class ResponseUsageInputTokensDetailsCacheWriteTokensDetails(Base):
    """Breakdown of the tokens written to the cache by lifetime."""

    ttl_12h_tokens: int
    """Number of tokens cached for 12 hours."""
    ttl_30m_tokens: int
    """Number of tokens cached for 30 minutes."""


@model
class ResponseUsageOutputTokensDetails(Base):
    """Breakdown of the output tokens."""

    reasoning_tokens: int
    """Number of tokens spent on reasoning. They are billed as output but not returned."""
