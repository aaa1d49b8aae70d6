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
    """Fine tune chat completion request assistant message."""

    weight: FineTuneChatCompletionRequestAssistantMessageWeight | None = absent
    """Values: `0`, `1`."""
    content: str | list[ChatCompletionRequestAssistantMessageContentPart] | None = None
    """Not empty."""
    refusal: str | None = None
    """What the model said when it declined."""
    role: Literal['assistant']
    """Who speaks: always `assistant`."""
    name: str | None = absent
    """Name of the completion request assistant message."""
    audio: FineTuneChatCompletionRequestAssistantMessageAudio | None = None
    tool_calls: ChatCompletionMessageToolCalls | None = absent
    """The tools that the model wants called."""
    function_call: FineTuneChatCompletionRequestAssistantMessageFunctionCall | None = None
    """Deprecated by OpenAI."""

    _nested = {'content': ['ChatCompletionRequestAssistantMessageContentPart'], 'audio': 'FineTuneChatCompletionRequestAssistantMessageAudio', 'tool_calls': 'ChatCompletionMessageToolCalls', 'function_call': 'FineTuneChatCompletionRequestAssistantMessageFunctionCall'}
    _tags = {'role': 'assistant'}
