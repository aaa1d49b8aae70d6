from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class ChatCompletionMessageToolCallChunkFunction(Base):
    """What a chunk adds to the function of a tool call.

    Attributes:
        name: The name of the function; only in the call's first chunk.
        arguments: More of the arguments' JSON text, broken off anywhere.
    """

    name: str | None = absent
    arguments: str | None = absent
