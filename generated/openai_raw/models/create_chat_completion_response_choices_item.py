from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.chat_completion_response_message import ChatCompletionResponseMessage
    from ..models.create_chat_completion_response_choices_item_finish_reason import CreateChatCompletionResponseChoicesItemFinishReason
    from ..models.create_chat_completion_response_choices_item_logprobs import CreateChatCompletionResponseChoicesItemLogprobs


@model
class CreateChatCompletionResponseChoicesItem(Base):
    """Create chat completion response choices item."""

    finish_reason: CreateChatCompletionResponseChoicesItemFinishReason
    index: int
    message: ChatCompletionResponseMessage
    logprobs: CreateChatCompletionResponseChoicesItemLogprobs | None

    _nested = {'message': 'ChatCompletionResponseMessage', 'logprobs': 'CreateChatCompletionResponseChoicesItemLogprobs'}
