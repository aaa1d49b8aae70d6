from __future__ import annotations

from ..types import Model, absent, model



@model
class RealtimeResponseUsageOutputTokenDetails(Model):
    """Realtime response usage output token details."""

    text_tokens: int | None = absent
    audio_tokens: int | None = absent
