"""Get a response (beta)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.beta_include_enum import BetaIncludeEnumInput
    from ...models.beta_response import BetaResponse

    class BetaGetResponseParams(RequestOptions, total=False):
        """The keyword arguments of ``beta_getResponse``."""

        include: Sequence[BetaIncludeEnumInput] | Omit
        """Further data to put into the answer, which is left out otherwise. Values: `file_search_call.results`,
        `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`,
        `computer_call_output.output.image_url`, `code_interpreter_call.outputs`,
        `reasoning.encrypted_content`, `message.output_text.logprobs`."""
        starting_after: int | Omit
        """Resume the stream after the event with this `sequence_number`."""
        include_obfuscation: bool | Omit
        """Whether events get random padding that hides their length from an observer; turn it off to save
        bandwidth on a link you trust."""
        betas: Sequence[Literal['responses_multi_agent=v1']] | Omit
        """Beta features to turn on."""

OPERATION = Operation(
    id="beta_getResponse",
    method="GET",
    path="/responses/{response_id}?beta=true",
    query={'include': 'include[]', 'stream': 'stream', 'starting_after': 'starting_after', 'include_obfuscation': 'include_obfuscation'},
    headers={'betas': 'openai-beta'},
    result='BetaResponse',
    event='BetaResponseStreamEvent',
    streams=True,
    switch=('stream', True),
)


def sync_detailed(response_id: str, *, client: http.Client, **params: Unpack[BetaGetResponseParams]) -> http.Response[BetaResponse]:
    """Send ``GET /responses/{response_id}?beta=true``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"response_id": response_id}, params)


def sync(response_id: str, *, client: http.Client, **params: Unpack[BetaGetResponseParams]) -> BetaResponse | None:
    """Send ``GET /responses/{response_id}?beta=true``, and give what the answer holds."""
    return sync_detailed(response_id, client=client, **params).parsed


async def asyncio_detailed(response_id: str, *, client: http.Client, **params: Unpack[BetaGetResponseParams]) -> http.Response[BetaResponse]:
    """Send ``GET /responses/{response_id}?beta=true``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"response_id": response_id}, params)


async def asyncio(response_id: str, *, client: http.Client, **params: Unpack[BetaGetResponseParams]) -> BetaResponse | None:
    """Send ``GET /responses/{response_id}?beta=true``, and give what the answer holds."""
    return (await asyncio_detailed(response_id, client=client, **params)).parsed
