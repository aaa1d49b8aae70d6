from __future__ import annotations

from ..types import Model, absent, model



@model
class TranscriptTextUsageTokensInputTokenDetails(Model):
    """Transcript text usage tokens input token details."""

    text_tokens: int | None = absent
    audio_tokens: int | None = absent
