from __future__ import annotations

from ..types import Model as Base, model



@model
class ChatCompletionResponseMessageFunctionCall(Base):
    """Chat completion response message function call."""

    arguments: str
    name: str
