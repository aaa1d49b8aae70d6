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
        """Its text, or text and refusal parts. Needed unless there are tool calls. Not empty."""
        refusal: str | None
        """What it said when it refused."""
        role: Required[Literal['assistant']]
        """Always `assistant`."""
        name: str
        """A name for the speaker, to tell several of one role apart."""
        audio: ChatCompletionRequestAssistantMessageAudio | ChatCompletionRequestAssistantMessageAudioDict | None
        """Its spoken answer, by id."""
        tool_calls: ChatCompletionMessageToolCallsInput
        """The tool calls it asked for."""
        function_call: ChatCompletionRequestAssistantMessageFunctionCall | ChatCompletionRequestAssistantMessageFunctionCallDict | None
        """The function it wanted called. Deprecated: `tool_calls` took its place."""


@model
class ChatCompletionRequestAssistantMessage(Base):
    """What the model said earlier in the conversation."""

    content: str | list[ChatCompletionRequestAssistantMessageContentPart] | None = None
    """Its text, or text and refusal parts. Needed unless there are tool calls. Not empty."""
    refusal: str | None = None
    """What it said when it refused."""
    role: Literal['assistant']
    """Always `assistant`."""
    name: str | None = absent
    """A name for the speaker, to tell several of one role apart."""
    audio: ChatCompletionRequestAssistantMessageAudio | None = None
    """Its spoken answer, by id."""
    tool_calls: ChatCompletionMessageToolCalls | None = absent
    """The tool calls it asked for."""
    function_call: ChatCompletionRequestAssistantMessageFunctionCall | None = None
    """The function it wanted called. Deprecated: `tool_calls` took its place."""

    _nested = {'content': ['ChatCompletionRequestAssistantMessageContentPart'], 'audio': 'ChatCompletionRequestAssistantMessageAudio', 'tool_calls': 'ChatCompletionMessageToolCalls', 'function_call': 'ChatCompletionRequestAssistantMessageFunctionCall'}
    _tags = {'role': 'assistant'}
