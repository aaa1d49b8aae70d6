from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class ChatCompletionStreamResponseDeltaFunctionCall(Base):
    """Chat completion stream response delta function call."""

    arguments: str | None = absent
    name: str | None = absent
