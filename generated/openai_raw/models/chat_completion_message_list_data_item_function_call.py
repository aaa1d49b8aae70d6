from __future__ import annotations

from ..types import Model as Base, model



@model
class ChatCompletionMessageListDataItemFunctionCall(Base):
    """Chat completion message list data item function call."""

    arguments: str
    name: str
