from __future__ import annotations

from ..types import Model as Base, model



@model
class ChatCompletionResponseMessageAudio(Base):
    """Chat completion response message audio."""

    id: str
    expires_at: int
    data: str
    transcript: str
