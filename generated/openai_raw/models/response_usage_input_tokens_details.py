from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.response_usage_input_tokens_details_cache_write_tokens_details import ResponseUsageInputTokensDetailsCacheWriteTokensDetails


@model
class ResponseUsageInputTokensDetails(Base):
    """Response usage input tokens details."""

    cached_tokens: int
    cache_write_tokens: int | None = absent
    cache_write_tokens_details: ResponseUsageInputTokensDetailsCacheWriteTokensDetails | None = None

    _nested = {'cache_write_tokens_details': 'ResponseUsageInputTokensDetailsCacheWriteTokensDetails'}
