from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.chat_completion_message_tool_call_chunk import ChatCompletionMessageToolCallChunk
    from ..models.chat_completion_stream_response_delta_audio import ChatCompletionStreamResponseDeltaAudio
    from ..models.chat_completion_stream_response_delta_function_call import ChatCompletionStreamResponseDeltaFunctionCall
    from ..models.chat_completion_stream_response_delta_role import ChatCompletionStreamResponseDeltaRole


@model
class ChoiceDelta(Base):
    """What a chunk adds to a message: texts are appended, tool calls joined by their `index`."""

    content: str | None = None
    """More text; null or absent where there is none."""
    function_call: ChatCompletionStreamResponseDeltaFunctionCall | None = absent
    """More of a function call, in the form that came before `tool_calls`. Deprecated by OpenAI."""
    tool_calls: list[ChatCompletionMessageToolCallChunk] | None = absent
    """More of the tool calls."""
    role: ChatCompletionStreamResponseDeltaRole | None = absent
    """Whose message it is; only in the first chunk. Values: `developer`, `system`, `user`, `assistant`, `tool`."""
    refusal: str | None = None
    """More of a refusal; null or absent where there is none."""
    audio: ChatCompletionStreamResponseDeltaAudio | None = None
    """More of a spoken answer; null or absent where there is none."""

    _nested = {'function_call': 'ChatCompletionStreamResponseDeltaFunctionCall', 'tool_calls': ['ChatCompletionMessageToolCallChunk'], 'audio': 'ChatCompletionStreamResponseDeltaAudio'}
    _tags = {'role': ('developer', 'system', 'user', 'assistant', 'tool')}
