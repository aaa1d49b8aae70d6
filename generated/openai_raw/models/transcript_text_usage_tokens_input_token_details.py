from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class TranscriptTextUsageTokensInputTokenDetails(Base):
    """Transcript text usage tokens input token details."""

    text_tokens: int | None = absent
    audio_tokens: int | None = absent
