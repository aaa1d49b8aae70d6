from __future__ import annotations

from ..types import Model, model



@model
class ChatCompletionResponseMessageAudio(Model):
    """Chat completion response message audio."""

    id: str
    expires_at: int
    data: str
    transcript: str
