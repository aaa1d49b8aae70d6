from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_response_usage_input_tokens_details_cache_write_tokens_details import BetaResponseUsageInputTokensDetailsCacheWriteTokensDetails


@model
class BetaResponseUsageInputTokensDetails(Base):
    """Kinds of input tokens."""

    cached_tokens: int
    """Input tokens that came from the prompt cache."""
    cache_write_tokens: int | None = absent
    """Input tokens that were written to the prompt cache."""
    cache_write_tokens_details: BetaResponseUsageInputTokensDetailsCacheWriteTokensDetails | None = None
    """Tokens written to the cache by how long they stay there; None where not broken down."""

    _nested = {'cache_write_tokens_details': 'BetaResponseUsageInputTokensDetailsCacheWriteTokensDetails'}
