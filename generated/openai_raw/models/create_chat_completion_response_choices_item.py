from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.chat_completion_response_message import ChatCompletionMessage
    from ..models.create_chat_completion_response_choices_item_finish_reason import CreateChatCompletionResponseChoicesItemFinishReason
    from ..models.create_chat_completion_response_choices_item_logprobs import CreateChatCompletionResponseChoicesItemLogprobs


@model
class Choice(Base):
    """One of the answers of a completion.

    Attributes:
        finish_reason: Why the model stopped here.
        index: 0-based place of this choice among the `n`.
        message: The answer itself.
        logprobs: Log probabilities of the tokens of the answer, if `logprobs` asked for them; else null.
    """

    finish_reason: CreateChatCompletionResponseChoicesItemFinishReason
    index: int
    message: ChatCompletionMessage
    logprobs: CreateChatCompletionResponseChoicesItemLogprobs | None = None

    _nested = {'message': 'ChatCompletionMessage', 'logprobs': 'CreateChatCompletionResponseChoicesItemLogprobs'}
