from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.chat_completion_response_message import ChatCompletionMessage
    from ..models.create_chat_completion_response_choices_item_finish_reason import CreateChatCompletionResponseChoicesItemFinishReason
    from ..models.create_chat_completion_response_choices_item_logprobs import CreateChatCompletionResponseChoicesItemLogprobs


@model
class Choice(Base):
    """One of the answers of a completion."""

    finish_reason: CreateChatCompletionResponseChoicesItemFinishReason
    """Why the model stopped here. Values: `stop`, `length`, `tool_calls`, `content_filter`, `function_call`."""
    index: int
    """0-based place of this choice among the `n`."""
    message: ChatCompletionMessage
    """The answer itself."""
    logprobs: CreateChatCompletionResponseChoicesItemLogprobs | None = None
    """Log probabilities of the tokens of the answer, if `logprobs` asked for them; else null."""

    _nested = {'message': 'ChatCompletionMessage', 'logprobs': 'CreateChatCompletionResponseChoicesItemLogprobs'}
