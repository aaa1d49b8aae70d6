from __future__ import annotations

from ..types import Model as Base, model



@model
class FineTuneChatCompletionRequestAssistantMessageFunctionCall(Base):
    """Fine tune chat completion request assistant message function call."""

    arguments: str
    name: str
