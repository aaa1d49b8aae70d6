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
class ChatCompletionMessage(Base):
    """A message that the model wrote."""

    content: str | None
    """The text of the answer; null where the model calls tools, refuses or speaks."""
    refusal: str | None = None
    """What the model says where it refuses to answer; null where it does not refuse."""
    tool_calls: ChatCompletionMessageToolCalls | None = None
    """The tools that the model wants called, each to be answered by a message of role `tool`; absent or null where
    there are none."""
    annotations: list[ChatCompletionResponseMessageAnnotationsItem] | None = absent
    """References that belong to the text, such as pages that web search found."""
    role: Literal['assistant']
    """Always `assistant`."""
    function_call: ChatCompletionResponseMessageFunctionCall | None = None
    """The function that the model wants called, in the form that came before `tool_calls`. Deprecated by OpenAI."""
    audio: ChatCompletionResponseMessageAudio | None = None
    """The spoken answer, where `modalities` asked for audio; else null."""

    _nested = {'tool_calls': [('type', {'function': 'ChatCompletionMessageToolCall', 'custom': 'ChatCompletionMessageCustomToolCall'})], 'annotations': ['ChatCompletionResponseMessageAnnotationsItem'], 'function_call': 'ChatCompletionResponseMessageFunctionCall', 'audio': 'ChatCompletionResponseMessageAudio'}
    _tags = {'role': 'assistant'}
