"""`BetaResponseUsage`, and what only it holds."""

from __future__ import annotations

from ..types import Model as Base, absent, model


@model
class BetaResponseUsage(Base):
    """Tokens that a response used, by which it is billed."""

    input_tokens: int
    """Tokens of the input, cached ones included."""
    input_tokens_details: BetaResponseUsageInputTokensDetails
    """The input tokens by kind."""
    output_tokens: int
    """Tokens that were generated, those of reasoning included."""
    output_tokens_details: BetaResponseUsageOutputTokensDetails
    """The output tokens by kind."""
    total_tokens: int
    """Input and output tokens together."""

    _nested = {
        "input_tokens_details": "BetaResponseUsageInputTokensDetails",
        "output_tokens_details": "BetaResponseUsageOutputTokensDetails",
    }


@model
class BetaResponseUsageInputTokensDetails(Base):
    """Kinds of input tokens."""

    cached_tokens: int
    """Input tokens that came from the prompt cache."""
    cache_write_tokens: int | None = absent
    """Input tokens that were written to the prompt cache."""
    cache_write_tokens_details: BetaResponseUsageInputTokensDetailsCacheWriteTokensDetails | None = None
    """Tokens written to the cache by how long they stay there; None where not broken down."""

    _nested = {"cache_write_tokens_details": "BetaResponseUsageInputTokensDetailsCacheWriteTokensDetails"}


@model
class BetaResponseUsageInputTokensDetailsCacheWriteTokensDetails(Base):
    """Tokens written to the cache, by how long they stay."""

    ttl_12h_tokens: int
    """Tokens that stay for 12 hours."""
    ttl_30m_tokens: int
    """Tokens that stay for 30 minutes."""


@model
class BetaResponseUsageOutputTokensDetails(Base):
    """Kinds of output tokens."""

    reasoning_tokens: int
    """Tokens that the model spent on reasoning; they are billed, but not shown."""
