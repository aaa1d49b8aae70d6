from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.chat_completion_stream_response_delta import ChatCompletionStreamResponseDelta
    from ..models.create_chat_completion_stream_response_choices_item_finish_reason import CreateChatCompletionStreamResponseChoicesItemFinishReason
    from ..models.create_chat_completion_stream_response_choices_item_logprobs import CreateChatCompletionStreamResponseChoicesItemLogprobs


@model
class CreateChatCompletionStreamResponseChoicesItem(Base):
    """Create chat completion stream response choices item."""

    delta: ChatCompletionStreamResponseDelta
    logprobs: CreateChatCompletionStreamResponseChoicesItemLogprobs | None = None
    finish_reason: CreateChatCompletionStreamResponseChoicesItemFinishReason | None
    index: int

    _nested = {'delta': 'ChatCompletionStreamResponseDelta', 'logprobs': 'CreateChatCompletionStreamResponseChoicesItemLogprobs'}
