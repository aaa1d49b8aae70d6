from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.chat_completion_message_tool_call_chunk_function import ChatCompletionMessageToolCallChunkFunction


@model
class ChatCompletionMessageToolCallChunk(Base):
    """What a chunk adds to one tool call."""

    index: int
    """0-based place of the call among the message's tool calls; chunks of one call share it."""
    id: str | None = absent
    """The id of the call; only in its first chunk."""
    type: Literal['function'] | None = absent
    """Always `function`; only in the call's first chunk."""
    function: ChatCompletionMessageToolCallChunkFunction | None = absent
    """More of the function's name and arguments."""

    _nested = {'function': 'ChatCompletionMessageToolCallChunkFunction'}
    _tags = {'type': 'function'}
