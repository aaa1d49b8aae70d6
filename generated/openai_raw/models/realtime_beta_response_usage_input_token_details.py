from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.realtime_beta_response_usage_input_token_details_cached_tokens_details import RealtimeBetaResponseUsageInputTokenDetailsCachedTokensDetails


@model
class RealtimeBetaResponseUsageInputTokenDetails(Base):
    """Realtime beta response usage input token details."""

    cached_tokens: int | None = absent
    text_tokens: int | None = absent
    image_tokens: int | None = absent
    audio_tokens: int | None = absent
    cached_tokens_details: RealtimeBetaResponseUsageInputTokenDetailsCachedTokensDetails | None = absent

    _nested = {'cached_tokens_details': 'RealtimeBetaResponseUsageInputTokenDetailsCachedTokensDetails'}
