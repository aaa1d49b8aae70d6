from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.chat_completion_message_tool_call_chunk_function import ChatCompletionMessageToolCallChunkFunction


@model
class ChatCompletionMessageToolCallChunk(Base):
    """What a chunk adds to one tool call.

    Attributes:
        index: 0-based place of the call among the message's tool calls; chunks of one call share it.
        id: The id of the call; only in its first chunk.
        type: Always `function`; only in the call's first chunk.
        function: More of the function's name and arguments.
    """

    index: int
    id: str | None = absent
    type: Literal['function'] | None = absent
    function: ChatCompletionMessageToolCallChunkFunction | None = absent

    _nested = {'function': 'ChatCompletionMessageToolCallChunkFunction'}
    _tags = {'type': 'function'}
