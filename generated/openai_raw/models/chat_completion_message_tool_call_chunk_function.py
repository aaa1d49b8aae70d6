from __future__ import annotations

from ..types import Model, absent, model



@model
class ChatCompletionMessageToolCallChunkFunction(Model):
    """Chat completion message tool call chunk function."""

    name: str | None = absent
    arguments: str | None = absent
