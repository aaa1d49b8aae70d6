from __future__ import annotations

from ..types import Model, model



@model
class ChatCompletionMessageListDataItemFunctionCall(Model):
    """Chat completion message list data item function call."""

    arguments: str
    name: str
