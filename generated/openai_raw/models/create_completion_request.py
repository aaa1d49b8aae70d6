"""`CreateCompletionRequest`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import ChatCompletionStreamOptions, StopConfiguration


@model
class CreateCompletionRequest(Base):
    """The body of `POST /completions`."""

    model: str | CreateCompletionRequestModel
    """The model to use, such as `gpt-5.4-mini`. Known values: `gpt-3.5-turbo-instruct`, `davinci-002`,
    `babbage-002`."""
    prompt: str | list[str] | list[int] | list[list[int]] | None
    """The prompt: one or several texts, as strings or tokens. Not empty."""
    best_of: int | None = None
    """Number of completions to generate on the server; the best `n` are returned. All of them are billed. From 0
    to 20."""
    echo: bool | None = None
    """Whether to return the prompt in front of the completion."""
    frequency_penalty: float | None = None
    """Penalizes tokens in proportion to how often they have already appeared; negative values encourage
    repetition. From -2 to 2."""
    logit_bias: dict[str, int] | None = None
    """Bias per token id, from -100 (never) to 100 (almost always)."""
    logprobs: int | None = None
    """Number of most likely tokens to return with log probabilities. From 0 to 5."""
    max_tokens: int | None = None
    """Maximum number of tokens to generate."""
    n: int | None = None
    """Number of results to generate. Each one is billed. From 1 to 128."""
    presence_penalty: float | None = None
    """Penalizes tokens that have appeared at all, which encourages new topics; negative values discourage them.
    From -2 to 2."""
    seed: int | None = None
    """Seed for best-effort determinism: identical requests with the same seed usually give the same result."""
    stop: StopConfiguration = None
    """Up to four sequences at which generation stops. They are not part of the answer. Some reasoning models do
    not support it. From 1 to 4 items."""
    stream: bool | None = None
    """Whether to stream the text as server-sent events."""
    stream_options: ChatCompletionStreamOptions = None
    """Streaming options. None is the same as omitting them."""
    suffix: str | None = None
    """Text that follows the completion. Only for `gpt-3.5-turbo-instruct`."""
    temperature: float | None = None
    """Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not
    both."""
    top_p: float | None = None
    """Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered.
    Change this or `temperature`, not both."""
    user: str | None = absent
    """Id of your end user."""

    _nested = {"stream_options": "ChatCompletionStreamOptions"}


CreateCompletionRequestModelInput: TypeAlias = Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]
CreateCompletionRequestModel: TypeAlias = CreateCompletionRequestModelInput | str
"""The model to use, such as `gpt-5.4-mini`."""
