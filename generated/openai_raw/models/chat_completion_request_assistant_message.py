from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.chat_completion_request_assistant_message_audio import ChatCompletionRequestAssistantMessageAudio, ChatCompletionRequestAssistantMessageAudioDict
    from ..models.chat_completion_request_assistant_message_function_call import ChatCompletionRequestAssistantMessageFunctionCall, ChatCompletionRequestAssistantMessageFunctionCallDict
    from ..unions import ChatCompletionMessageToolCalls, ChatCompletionMessageToolCallsInput, ChatCompletionRequestAssistantMessageContentPart, ChatCompletionRequestAssistantMessageContentPartInput

    class ChatCompletionRequestAssistantMessageDict(TypedDict, total=False):
        content: str | Sequence[ChatCompletionRequestAssistantMessageContentPartInput] | None
        refusal: str | None
        role: Required[Literal['assistant']]
        name: str
        audio: ChatCompletionRequestAssistantMessageAudio | ChatCompletionRequestAssistantMessageAudioDict | None
        tool_calls: ChatCompletionMessageToolCallsInput
        function_call: ChatCompletionRequestAssistantMessageFunctionCall | ChatCompletionRequestAssistantMessageFunctionCallDict | None


@model
class ChatCompletionRequestAssistantMessage(Base):
    """What the model said earlier in the conversation.

    Attributes:
        content: Its text, or text and refusal parts. Needed unless there are tool calls.
        refusal: What it said when it refused.
        role: Always `assistant`.
        name: A name for the speaker, to tell several of one role apart.
        audio: Its spoken answer, by id.
        tool_calls: The tool calls it asked for.
        function_call: The function it wanted called. Deprecated: `tool_calls` took its place.
    """

    content: str | list[ChatCompletionRequestAssistantMessageContentPart] | None = None
    refusal: str | None = None
    role: Literal['assistant']
    name: str | None = absent
    audio: ChatCompletionRequestAssistantMessageAudio | None = None
    tool_calls: ChatCompletionMessageToolCalls | None = absent
    function_call: ChatCompletionRequestAssistantMessageFunctionCall | None = None

    _nested = {'content': ['ChatCompletionRequestAssistantMessageContentPart'], 'audio': 'ChatCompletionRequestAssistantMessageAudio', 'tool_calls': 'ChatCompletionMessageToolCalls', 'function_call': 'ChatCompletionRequestAssistantMessageFunctionCall'}
    _tags = {'role': 'assistant'}
