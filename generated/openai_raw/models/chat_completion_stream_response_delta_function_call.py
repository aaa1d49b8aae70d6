from __future__ import annotations

from ..types import Model, absent, model



@model
class ChatCompletionStreamResponseDeltaFunctionCall(Model):
    """Chat completion stream response delta function call."""

    arguments: str | None = absent
    name: str | None = absent
