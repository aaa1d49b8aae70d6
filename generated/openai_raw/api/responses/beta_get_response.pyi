"""Get a response (beta)"""

from collections.abc import Sequence
from typing import Literal, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.beta_response import BetaResponse
from ...models.enums import BetaIncludeEnumInput
from ...operation import Operation

OPERATION: Operation

class BetaGetResponseParams(RequestOptions, total=False):
    """The keyword arguments of ``beta_getResponse``."""

    include: Sequence[BetaIncludeEnumInput] | Omit
    """Additional data to include in the response, omitted by default. Values: `file_search_call.results`,
    `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`,
    `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`,
    `message.output_text.logprobs`."""
    starting_after: int | Omit
    """Resumes the stream after the event with this `sequence_number`."""
    include_obfuscation: bool | Omit
    """Whether to pad events with random characters that hide their size from network observers. Turn it off to
    save bandwidth on a trusted network."""
    betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit
    """Beta features to enable."""

def sync(response_id: str, *, client: http.Client, **params: Unpack[BetaGetResponseParams]) -> BetaResponse | None:
    """Send ``GET /responses/{response_id}?beta=true``, and give what the answer holds."""

def sync_detailed(
    response_id: str, *, client: http.Client, **params: Unpack[BetaGetResponseParams]
) -> http.Response[BetaResponse]:
    """Send ``GET /responses/{response_id}?beta=true``, and give the whole response."""

async def asyncio(
    response_id: str, *, client: http.Client, **params: Unpack[BetaGetResponseParams]
) -> BetaResponse | None:
    """Send ``GET /responses/{response_id}?beta=true``, and give what the answer holds."""

async def asyncio_detailed(
    response_id: str, *, client: http.Client, **params: Unpack[BetaGetResponseParams]
) -> http.Response[BetaResponse]:
    """Send ``GET /responses/{response_id}?beta=true``, and give the whole response."""
