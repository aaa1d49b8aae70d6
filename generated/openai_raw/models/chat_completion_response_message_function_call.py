from __future__ import annotations

from ..types import Model, model



@model
class ChatCompletionResponseMessageFunctionCall(Model):
    """Chat completion response message function call."""

    arguments: str
    name: str
