from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.chat_completion_message_tool_call_chunk import ChatCompletionMessageToolCallChunk
    from ..models.chat_completion_stream_response_delta_function_call import ChatCompletionStreamResponseDeltaFunctionCall
    from ..models.chat_completion_stream_response_delta_role import ChatCompletionStreamResponseDeltaRole


@model
class ChatCompletionStreamResponseDelta(Base):
    """Chat completion stream response delta."""

    content: str | None = None
    function_call: ChatCompletionStreamResponseDeltaFunctionCall | None = absent
    tool_calls: list[ChatCompletionMessageToolCallChunk] | None = absent
    role: ChatCompletionStreamResponseDeltaRole | None = absent
    refusal: str | None = None

    _nested = {'function_call': 'ChatCompletionStreamResponseDeltaFunctionCall', 'tool_calls': ['ChatCompletionMessageToolCallChunk']}
    _tags = {'role': ('developer', 'system', 'user', 'assistant', 'tool')}
