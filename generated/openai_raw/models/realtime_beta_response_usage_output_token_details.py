from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class RealtimeBetaResponseUsageOutputTokenDetails(Base):
    """Realtime beta response usage output token details."""

    text_tokens: int | None = absent
    audio_tokens: int | None = absent
