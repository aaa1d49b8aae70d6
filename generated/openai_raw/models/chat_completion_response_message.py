from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.chat_completion_response_message_annotations_item import ChatCompletionResponseMessageAnnotationsItem
    from ..models.chat_completion_response_message_audio import ChatCompletionResponseMessageAudio
    from ..models.chat_completion_response_message_function_call import ChatCompletionResponseMessageFunctionCall
    from ..unions import ChatCompletionMessageToolCalls


@model
class ChatCompletionResponseMessage(Base):
    """Chat completion response message."""

    content: str | None
    refusal: str | None
    tool_calls: ChatCompletionMessageToolCalls | None = absent
    annotations: list[ChatCompletionResponseMessageAnnotationsItem] | None = absent
    role: Literal['assistant']
    function_call: ChatCompletionResponseMessageFunctionCall | None = absent
    audio: ChatCompletionResponseMessageAudio | None = None

    _nested = {'tool_calls': 'ChatCompletionMessageToolCalls', 'annotations': ['ChatCompletionResponseMessageAnnotationsItem'], 'function_call': 'ChatCompletionResponseMessageFunctionCall', 'audio': 'ChatCompletionResponseMessageAudio'}
    _tags = {'role': 'assistant'}
