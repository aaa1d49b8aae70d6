"""`ResponseUsage`, and what only it holds."""

from __future__ import annotations

from ..types import Model as Base, absent, model


@model
class ResponseUsage(Base):
    """Tokens that a response used, by which it is billed."""

    input_tokens: int
    """Tokens of the input, cached ones included."""
    input_tokens_details: ResponseUsageInputTokensDetails
    """Kinds of input tokens."""
    output_tokens: int
    """Tokens that were generated, those of reasoning included."""
    output_tokens_details: ResponseUsageOutputTokensDetails
    """Kinds of output tokens."""
    total_tokens: int
    """Input and output tokens together."""

    _nested = {
        "input_tokens_details": "ResponseUsageInputTokensDetails",
        "output_tokens_details": "ResponseUsageOutputTokensDetails",
    }


@model
class ResponseUsageInputTokensDetails(Base):
    """Kinds of input tokens."""

    cached_tokens: int
    """Input tokens that came from the prompt cache."""
    cache_write_tokens: int | None = absent
    """Input tokens that were written to the prompt cache."""
    cache_write_tokens_details: ResponseUsageInputTokensDetailsCacheWriteTokensDetails | None = None
    """Tokens written to the cache by how long they stay there; None where not broken down."""

    _nested = {"cache_write_tokens_details": "ResponseUsageInputTokensDetailsCacheWriteTokensDetails"}


@model
class ResponseUsageInputTokensDetailsCacheWriteTokensDetails(Base):
    """Tokens written to the cache, by how long they stay."""

    ttl_12h_tokens: int
    """Tokens that stay for 12 hours."""
    ttl_30m_tokens: int
    """Tokens that stay for 30 minutes."""


@model
class ResponseUsageOutputTokensDetails(Base):
    """Kinds of output tokens."""

    reasoning_tokens: int
    """Tokens that the model spent on reasoning; they are billed, but not shown."""
