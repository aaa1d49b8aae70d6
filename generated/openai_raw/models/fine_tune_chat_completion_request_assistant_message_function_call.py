from __future__ import annotations

from ..types import Model as Base, model



@model
class FineTuneChatCompletionRequestAssistantMessageFunctionCall(Base):
    """The value of `FineTuneChatCompletionRequestAssistantMessage.function_call`."""

    arguments: str
    """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
    know."""
    name: str
    """Name of the tool or function."""
