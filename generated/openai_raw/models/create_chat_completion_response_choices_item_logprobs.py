from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.chat_completion_token_logprob import ChatCompletionTokenLogprob


@model
class CreateChatCompletionResponseChoicesItemLogprobs(Base):
    """Log probabilities of the tokens of a choice."""

    content: list[ChatCompletionTokenLogprob] | None
    """One entry for each token of the text; null where there is no text."""
    refusal: list[ChatCompletionTokenLogprob] | None
    """One entry for each token of the refusal; null where there is none."""

    _nested = {'content': ['ChatCompletionTokenLogprob'], 'refusal': ['ChatCompletionTokenLogprob']}
