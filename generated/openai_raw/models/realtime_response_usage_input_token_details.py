from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.realtime_response_usage_input_token_details_cached_tokens_details import RealtimeResponseUsageInputTokenDetailsCachedTokensDetails


@model
class RealtimeResponseUsageInputTokenDetails(Base):
    """The value of `RealtimeResponseUsage.input_token_details`."""

    cached_tokens: int | None = absent
    """Input tokens that came from the prompt cache."""
    text_tokens: int | None = absent
    """How many of the tokens were text."""
    image_tokens: int | None = absent
    """How many of the tokens were image."""
    audio_tokens: int | None = absent
    """How many of the tokens were audio."""
    cached_tokens_details: RealtimeResponseUsageInputTokenDetailsCachedTokensDetails | None = absent
    """The cached tokens by kind."""

    _nested = {'cached_tokens_details': 'RealtimeResponseUsageInputTokenDetailsCachedTokensDetails'}
