from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.realtime_response_usage_input_token_details_cached_tokens_details import RealtimeResponseUsageInputTokenDetailsCachedTokensDetails


@model
class RealtimeResponseUsageInputTokenDetails(Base):
    """Kinds of input tokens."""

    cached_tokens: int | None = absent
    """Input tokens that came from the prompt cache."""
    text_tokens: int | None = absent
    """How many of the tokens were text."""
    image_tokens: int | None = absent
    """How many of the tokens were image."""
    audio_tokens: int | None = absent
    """How many of the tokens were audio."""
    cached_tokens_details: RealtimeResponseUsageInputTokenDetailsCachedTokensDetails | None = absent
    """Kinds of input tokens that came from the cache."""

    _nested = {'cached_tokens_details': 'RealtimeResponseUsageInputTokenDetailsCachedTokensDetails'}
