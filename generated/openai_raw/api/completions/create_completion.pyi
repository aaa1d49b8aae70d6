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
    """The model to use, such as `gpt-5.4-mini`. Known values: `gpt-3.5-turbo-instruct`, `davinci-002`,
    `babbage-002`."""
    prompt: Required[str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None]
    """The prompt: one or several texts, as strings or tokens. Default: `<|endoftext|>`. Not empty."""
    best_of: int | Omit | None
    """Number of completions to generate on the server; the best `n` are returned. All of them are billed. Default:
    `1`. From 0 to 20."""
    echo: bool | Omit | None
    """Whether to return the prompt in front of the completion. Default: `false`."""
    frequency_penalty: float | Omit | None
    """Penalizes tokens in proportion to how often they have already appeared; negative values encourage
    repetition. Default: `0`. From -2 to 2."""
    logit_bias: Mapping[str, int] | Omit | None
    """Bias per token id, from -100 (never) to 100 (almost always)."""
    logprobs: int | Omit | None
    """Number of most likely tokens to return with log probabilities. From 0 to 5."""
    max_tokens: int | Omit | None
    """Maximum number of tokens to generate. Default: `16`."""
    n: int | Omit | None
    """Number of results to generate. Each one is billed. Default: `1`. From 1 to 128."""
    presence_penalty: float | Omit | None
    """Penalizes tokens that have appeared at all, which encourages new topics; negative values discourage them.
    Default: `0`. From -2 to 2."""
    seed: int | Omit | None
    """Seed for best-effort determinism: identical requests with the same seed usually give the same result."""
    stop: StopConfigurationInput | Omit
    """Up to four sequences at which generation stops. They are not part of the answer. Some reasoning models do
    not support it. Default: `<|endoftext|>`. From 1 to 4 items."""
    stream_options: ChatCompletionStreamOptionsInput | Omit
    """Streaming options. None is the same as omitting them."""
    suffix: str | Omit | None
    """Text that follows the completion. Only for `gpt-3.5-turbo-instruct`."""
    temperature: float | Omit | None
    """Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not
    both. Default: `1`."""
    top_p: float | Omit | None
    """Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered.
    Change this or `temperature`, not both. Default: `1`."""
    user: str | Omit
    """Id of your end user."""

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
