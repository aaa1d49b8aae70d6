from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class CompletionUsageCompletionTokensDetails(Base):
    """Completion usage completion tokens details."""

    accepted_prediction_tokens: int | None = absent
    audio_tokens: int | None = absent
    reasoning_tokens: int | None = absent
    text_tokens: int | None = absent
    rejected_prediction_tokens: int | None = absent
