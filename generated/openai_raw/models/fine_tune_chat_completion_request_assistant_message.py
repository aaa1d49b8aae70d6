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
    """Fine tune chat completion request assistant message.

    Attributes:
        tool_calls: The tools that the model wants called.
    """

    weight: FineTuneChatCompletionRequestAssistantMessageWeight | None = absent
    content: str | list[ChatCompletionRequestAssistantMessageContentPart] | None = None
    refusal: str | None = None
    role: Literal['assistant']
    name: str | None = absent
    audio: FineTuneChatCompletionRequestAssistantMessageAudio | None = None
    tool_calls: ChatCompletionMessageToolCalls | None = absent
    function_call: FineTuneChatCompletionRequestAssistantMessageFunctionCall | None = None

    _nested = {'content': ['ChatCompletionRequestAssistantMessageContentPart'], 'audio': 'FineTuneChatCompletionRequestAssistantMessageAudio', 'tool_calls': 'ChatCompletionMessageToolCalls', 'function_call': 'FineTuneChatCompletionRequestAssistantMessageFunctionCall'}
    _tags = {'role': 'assistant'}
