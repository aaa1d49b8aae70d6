from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class ChatCompletionStreamResponseDeltaFunctionCall(Base):
    """What a chunk adds to a function call, in the form that came before `tool_calls`."""

    arguments: str | None = absent
    """More of the arguments' JSON text."""
    name: str | None = absent
    """The name of the function."""
