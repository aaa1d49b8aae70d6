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
    """The model that was used. Known values: `gpt-3.5-turbo-instruct`, `davinci-002`, `babbage-002`."""
    prompt: str | list[str] | list[int] | list[list[int]] | None
    """What to continue: one text or several, as strings or tokens. Not empty. Not empty."""
    best_of: int | None = None
    """How many completions to make on the server, of which the best `n` come back; all of them are billed. From 0
    to 20."""
    echo: bool | None = None
    """Whether the prompt comes back in front of the completion."""
    frequency_penalty: float | None = None
    """Makes tokens less likely the more often the text already has them; negative values make them likelier. From
    -2 to 2."""
    logit_bias: dict[str, int] | None = None
    """Token ids with what to add to their likelihood: -100 forbids a token, 100 all but forces it."""
    logprobs: int | None = None
    """How many of the likeliest tokens to give at each place; None for none. From 0 to 5."""
    max_tokens: int | None = None
    """The most tokens in the completion."""
    n: int | None = None
    """How many answers to generate; each is billed. From 1 to 128."""
    presence_penalty: float | None = None
    """Makes tokens less likely once the text has them; negative values make them likelier. From -2 to 2."""
    seed: int | None = None
    """Equal requests with the same seed tend to give equal answers; nothing guarantees it."""
    stop: StopConfiguration = None
    """Where the model is to stop: one text, or 1 to 4 of them, none of which is part of the answer. Some reasoning
    models refuse it."""
    stream: bool | None = None
    """Answer with server-sent events while the text is made."""
    stream_options: ChatCompletionStreamOptions = None
    """What a stream of events contains."""
    suffix: str | None = None
    """What comes after the completion; only for `gpt-3.5-turbo-instruct`."""
    temperature: float | None = None
    """How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`,
    not both."""
    top_p: float | None = None
    """Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1. Change this or
    `temperature`, not both."""
    user: str | None = absent
    """An id of your end user."""

    _nested = {"stream_options": "ChatCompletionStreamOptions"}


CreateCompletionRequestModelInput: TypeAlias = Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]
CreateCompletionRequestModel: TypeAlias = CreateCompletionRequestModelInput | str
