from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.chat_completion_message_tool_call_chunk_function import ChatCompletionMessageToolCallChunkFunction


@model
class ChatCompletionMessageToolCallChunk(Base):
    """Chat completion message tool call chunk."""

    index: int
    id: str | None = absent
    type: Literal['function'] | None = absent
    function: ChatCompletionMessageToolCallChunkFunction | None = absent

    _nested = {'function': 'ChatCompletionMessageToolCallChunkFunction'}
    _tags = {'type': 'function'}
