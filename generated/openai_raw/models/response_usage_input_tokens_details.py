from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.response_usage_input_tokens_details_cache_write_tokens_details import ResponseUsageInputTokensDetailsCacheWriteTokensDetails


@model
class ResponseUsageInputTokensDetails(Base):
    """The value of `ResponseUsage.input_tokens_details`."""

    cached_tokens: int
    """Input tokens that came from the prompt cache."""
    cache_write_tokens: int | None = absent
    """Input tokens that were written to the prompt cache."""
    cache_write_tokens_details: ResponseUsageInputTokensDetailsCacheWriteTokensDetails | None = None

    _nested = {'cache_write_tokens_details': 'ResponseUsageInputTokensDetailsCacheWriteTokensDetails'}
