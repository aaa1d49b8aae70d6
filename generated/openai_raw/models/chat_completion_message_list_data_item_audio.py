from __future__ import annotations

from ..types import Model as Base, model



@model
class ChatCompletionMessageListDataItemAudio(Base):
    """Chat completion message list data item audio."""

    id: str
    expires_at: int
    data: str
    transcript: str
