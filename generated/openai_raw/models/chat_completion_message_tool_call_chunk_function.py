from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class ChatCompletionMessageToolCallChunkFunction(Base):
    """Chat completion message tool call chunk function."""

    name: str | None = absent
    arguments: str | None = absent
