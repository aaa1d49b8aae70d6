from __future__ import annotations

from ..types import Model, model



@model
class FineTuneChatCompletionRequestAssistantMessageAudio(Model):
    """Fine tune chat completion request assistant message audio."""

    id: str
