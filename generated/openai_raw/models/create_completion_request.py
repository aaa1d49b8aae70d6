from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.create_completion_request_model import CreateCompletionRequestModel
    from ..unions import ChatCompletionStreamOptions, StopConfiguration


@model
class CreateCompletionRequest(Base):
    """Create completion request.

    Attributes:
        stop: Where the model is to stop: one text, or 1 to 4 of them, none of which is part of the answer. Some
            reasoning models refuse it.
        stream_options: What a stream brings besides the answer; null is as good as leaving it out.
    """

    model: str | CreateCompletionRequestModel
    prompt: str | list[str] | list[int] | list[list[int]] | None
    best_of: int | None = None
    echo: bool | None = None
    frequency_penalty: float | None = None
    logit_bias: dict[str, int] | None = None
    logprobs: int | None = None
    max_tokens: int | None = None
    n: int | None = None
    presence_penalty: float | None = None
    seed: int | None = None
    stop: StopConfiguration = None
    stream: bool | None = None
    stream_options: ChatCompletionStreamOptions = None
    suffix: str | None = None
    temperature: float | None = None
    top_p: float | None = None
    user: str | None = absent

    _nested = {'stream_options': 'ChatCompletionStreamOptions'}
