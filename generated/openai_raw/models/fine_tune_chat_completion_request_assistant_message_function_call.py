from __future__ import annotations

from ..types import Model, model



@model
class FineTuneChatCompletionRequestAssistantMessageFunctionCall(Model):
    """Fine tune chat completion request assistant message function call."""

    arguments: str
    name: str
