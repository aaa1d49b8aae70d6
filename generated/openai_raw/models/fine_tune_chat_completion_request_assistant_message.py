from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.fine_tune_chat_completion_request_assistant_message_audio import FineTuneChatCompletionRequestAssistantMessageAudio
    from ..models.fine_tune_chat_completion_request_assistant_message_function_call import FineTuneChatCompletionRequestAssistantMessageFunctionCall
    from ..models.fine_tune_chat_completion_request_assistant_message_weight import FineTuneChatCompletionRequestAssistantMessageWeight
    from ..unions import ChatCompletionMessageToolCalls, ChatCompletionRequestAssistantMessageContentPart


@model
class FineTuneChatCompletionRequestAssistantMessage(Base):
    """A message of the model in training data."""

    weight: FineTuneChatCompletionRequestAssistantMessageWeight | None = absent
    """Whether the model learns from the message: 0 for no, 1 for yes."""
    content: str | list[ChatCompletionRequestAssistantMessageContentPart] | None = None
    """What the model said. Null if it called tools instead. Not empty."""
    refusal: str | None = None
    """What the model said when it declined."""
    role: Literal['assistant']
    """Who speaks: always `assistant`."""
    name: str | None = absent
    """Name of the completion request assistant message."""
    audio: FineTuneChatCompletionRequestAssistantMessageAudio | None = None
    """What the model said aloud. Null if nothing."""
    tool_calls: ChatCompletionMessageToolCalls | None = absent
    """The tools that the model wants called."""
    function_call: FineTuneChatCompletionRequestAssistantMessageFunctionCall | None = None
    """Deprecated in favour of `tool_calls`."""

    _nested = {'content': ['ChatCompletionRequestAssistantMessageContentPart'], 'audio': 'FineTuneChatCompletionRequestAssistantMessageAudio', 'tool_calls': 'ChatCompletionMessageToolCalls', 'function_call': 'FineTuneChatCompletionRequestAssistantMessageFunctionCall'}
    _tags = {'role': 'assistant'}
