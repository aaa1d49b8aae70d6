from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class RealtimeResponseUsageOutputTokenDetails(Base):
    """Kinds of output tokens."""

    text_tokens: int | None = absent
    """How many of the tokens were text."""
    audio_tokens: int | None = absent
    """How many of the tokens were audio."""
