from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.chat_completion_token_logprob import ChatCompletionTokenLogprob


@model
class CreateChatCompletionStreamResponseChoicesItemLogprobs(Base):
    """Log probabilities of the tokens that a chunk brings."""

    content: list[ChatCompletionTokenLogprob] | None
    """One entry for each token of the chunk's text; null where there is none."""
    refusal: list[ChatCompletionTokenLogprob] | None
    """One entry for each token of the chunk's refusal; null where there is none."""

    _nested = {'content': ['ChatCompletionTokenLogprob'], 'refusal': ['ChatCompletionTokenLogprob']}
