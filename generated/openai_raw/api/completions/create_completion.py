"""Create completion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.create_completion_request_model import CreateCompletionRequestModelInput
    from ...unions import ChatCompletionStreamOptionsInput, StopConfigurationInput

    class CreateCompletionParams(RequestOptions, total=False):
        """The keyword arguments of ``createCompletion``."""

        model: Required[str | CreateCompletionRequestModelInput]
        prompt: Required[str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None]
        best_of: int | Omit | None
        echo: bool | Omit | None
        frequency_penalty: float | Omit | None
        logit_bias: Mapping[str, int] | Omit | None
        logprobs: int | Omit | None
        max_tokens: int | Omit | None
        n: int | Omit | None
        presence_penalty: float | Omit | None
        seed: int | Omit | None
        stop: StopConfigurationInput | Omit
        stream_options: ChatCompletionStreamOptionsInput | Omit
        suffix: str | Omit | None
        temperature: float | Omit | None
        top_p: float | Omit | None
        user: str | Omit

OPERATION = Operation(
    id="createCompletion",
    method="POST",
    path="/completions",
    body={'model': 'model', 'prompt': 'prompt', 'best_of': 'best_of', 'echo': 'echo', 'frequency_penalty': 'frequency_penalty', 'logit_bias': 'logit_bias', 'logprobs': 'logprobs', 'max_tokens': 'max_tokens', 'n': 'n', 'presence_penalty': 'presence_penalty', 'seed': 'seed', 'stop': 'stop', 'stream': 'stream', 'stream_options': 'stream_options', 'suffix': 'suffix', 'temperature': 'temperature', 'top_p': 'top_p', 'user': 'user'},
    required=('model', 'prompt'),
    bodies=('application/json',),
    result='Completion',
    event='Completion',
    streams=True,
    switch=('stream', True),
)
