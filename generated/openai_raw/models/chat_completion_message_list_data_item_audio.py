from __future__ import annotations

from ..types import Model, model



@model
class ChatCompletionMessageListDataItemAudio(Model):
    """Chat completion message list data item audio."""

    id: str
    expires_at: int
    data: str
    transcript: str
