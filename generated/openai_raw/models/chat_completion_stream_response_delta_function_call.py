from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class ChatCompletionStreamResponseDeltaFunctionCall(Base):
    """What a chunk adds to a function call, in the form that came before `tool_calls`.

    Attributes:
        arguments: More of the arguments' JSON text.
        name: The name of the function.
    """

    arguments: str | None = absent
    name: str | None = absent
