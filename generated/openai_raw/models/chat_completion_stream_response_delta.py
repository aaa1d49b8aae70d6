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
    """What a chunk adds to a message: texts are appended, tool calls joined by their `index`.

    Attributes:
        content: More text; null or absent where there is none.
        function_call: More of a function call, in the form that came before `tool_calls`.
        tool_calls: More of the tool calls.
        role: Whose message it is; only in the first chunk.
        refusal: More of a refusal; null or absent where there is none.
        audio: More of a spoken answer; null or absent where there is none.
    """

    content: str | None = None
    function_call: ChatCompletionStreamResponseDeltaFunctionCall | None = absent
    tool_calls: list[ChatCompletionMessageToolCallChunk] | None = absent
    role: ChatCompletionStreamResponseDeltaRole | None = absent
    refusal: str | None = None
    audio: ChatCompletionStreamResponseDeltaAudio | None = None

    _nested = {'function_call': 'ChatCompletionStreamResponseDeltaFunctionCall', 'tool_calls': ['ChatCompletionMessageToolCallChunk'], 'audio': 'ChatCompletionStreamResponseDeltaAudio'}
    _tags = {'role': ('developer', 'system', 'user', 'assistant', 'tool')}
