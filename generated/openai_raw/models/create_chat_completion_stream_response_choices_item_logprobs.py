from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.chat_completion_token_logprob import ChatCompletionTokenLogprob


@model
class CreateChatCompletionStreamResponseChoicesItemLogprobs(Base):
    """Create chat completion stream response choices item logprobs."""

    content: list[ChatCompletionTokenLogprob] | None
    refusal: list[ChatCompletionTokenLogprob] | None

    _nested = {'content': ['ChatCompletionTokenLogprob'], 'refusal': ['ChatCompletionTokenLogprob']}
