"""Complete a text"""

from collections.abc import Mapping, Sequence
from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.create_completion_request import CreateCompletionRequestModelInput
from ...models.create_completion_response import Completion
from ...operation import Operation
from ...unions import ChatCompletionStreamOptionsInput, StopConfigurationInput

OPERATION: Operation

class CreateCompletionParams(RequestOptions, total=False):
    """The keyword arguments of ``createCompletion``."""

    model: Required[str | CreateCompletionRequestModelInput]
    """The model that was used. Known values: `gpt-3.5-turbo-instruct`, `davinci-002`, `babbage-002`."""
    prompt: Required[str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None]
    """What to continue: one text or several, as strings or tokens. Default: `<|endoftext|>`. Not empty. Not empty."""
    best_of: int | Omit | None
    """How many completions to make on the server, of which the best `n` come back; all of them are billed.
    Default: `1`. From 0 to 20."""
    echo: bool | Omit | None
    """Whether the prompt comes back in front of the completion. Default: `false`."""
    frequency_penalty: float | Omit | None
    """Makes tokens less likely the more often the text already has them; negative values make them likelier.
    Default: `0`. From -2 to 2."""
    logit_bias: Mapping[str, int] | Omit | None
    """Token ids with what to add to their likelihood: -100 forbids a token, 100 all but forces it."""
    logprobs: int | Omit | None
    """How many of the likeliest tokens to give at each place; None for none. From 0 to 5."""
    max_tokens: int | Omit | None
    """The most tokens in the completion. Default: `16`."""
    n: int | Omit | None
    """How many answers to generate; each is billed. Default: `1`. From 1 to 128."""
    presence_penalty: float | Omit | None
    """Makes tokens less likely once the text has them; negative values make them likelier. Default: `0`. From -2
    to 2."""
    seed: int | Omit | None
    """Equal requests with the same seed tend to give equal answers; nothing guarantees it."""
    stop: StopConfigurationInput | Omit
    """Where the model is to stop: one text, or 1 to 4 of them, none of which is part of the answer. Some reasoning
    models refuse it. Default: `<|endoftext|>`."""
    stream_options: ChatCompletionStreamOptionsInput | Omit
    """What a stream of events contains."""
    suffix: str | Omit | None
    """What comes after the completion; only for `gpt-3.5-turbo-instruct`."""
    temperature: float | Omit | None
    """How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`,
    not both. Default: `1`."""
    top_p: float | Omit | None
    """Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1. Change this or
    `temperature`, not both. Default: `1`."""
    user: str | Omit
    """An id of your end user."""

def sync(*, client: http.Client, **params: Unpack[CreateCompletionParams]) -> Completion | None:
    """Send ``POST /completions``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[CreateCompletionParams]) -> http.Response[Completion]:
    """Send ``POST /completions``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[CreateCompletionParams]) -> Completion | None:
    """Send ``POST /completions``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[CreateCompletionParams]
) -> http.Response[Completion]:
    """Send ``POST /completions``, and give the whole response."""
