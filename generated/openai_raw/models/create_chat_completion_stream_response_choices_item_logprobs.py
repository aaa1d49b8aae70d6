from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.chat_completion_token_logprob import ChatCompletionTokenLogprob


@model
class CreateChatCompletionStreamResponseChoicesItemLogprobs(Base):
    """Log probabilities of the tokens that a chunk brings.

    Attributes:
        content: One entry for each token of the chunk's text; null where there is none.
        refusal: One entry for each token of the chunk's refusal; null where there is none.
    """

    content: list[ChatCompletionTokenLogprob] | None
    refusal: list[ChatCompletionTokenLogprob] | None

    _nested = {'content': ['ChatCompletionTokenLogprob'], 'refusal': ['ChatCompletionTokenLogprob']}
