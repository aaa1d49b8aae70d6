"""Create completion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import RequestOptions
    from ...types import FileInput, Open
    from ...models.create_completion_request_model import CreateCompletionRequestModelInput
    from ...unions import ChatCompletionStreamOptionsInput, StopConfigurationInput

    class CreateCompletionParams(RequestOptions, total=False):
        """The keyword arguments of ``createCompletion``."""

        model: Required[str | CreateCompletionRequestModelInput]
        prompt: Required[str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None]
        best_of: int | None
        echo: bool | None
        frequency_penalty: float | None
        logit_bias: Mapping[str, int] | None
        logprobs: int | None
        max_tokens: int | None
        n: int | None
        presence_penalty: float | None
        seed: int | None
        stop: StopConfigurationInput
        stream_options: ChatCompletionStreamOptionsInput
        suffix: str | None
        temperature: float | None
        top_p: float | None
        user: str

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
