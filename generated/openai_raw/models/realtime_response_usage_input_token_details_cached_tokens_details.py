from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class RealtimeResponseUsageInputTokenDetailsCachedTokensDetails(Base):
    """Realtime response usage input token details cached tokens details."""

    text_tokens: int | None = absent
    image_tokens: int | None = absent
    audio_tokens: int | None = absent
