from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class ChatCompletionMessageToolCallChunkFunction(Base):
    """What a chunk adds to the function of a tool call."""

    name: str | None = absent
    """The name of the function; only in the call's first chunk."""
    arguments: str | None = absent
    """More of the arguments' JSON text, broken off anywhere."""
