from __future__ import annotations

from ..types import Model as Base, model



@model
class FineTuneChatCompletionRequestAssistantMessageAudio(Base):
    """Fine tune chat completion request assistant message audio."""

    id: str
