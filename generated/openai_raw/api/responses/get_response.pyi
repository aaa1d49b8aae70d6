"""Get a response"""

from collections.abc import Sequence
from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import IncludeEnumInput
from ...models.response import Response
from ...operation import Operation

OPERATION: Operation

class GetResponseParams(RequestOptions, total=False):
    """The keyword arguments of ``getResponse``."""

    include: Sequence[IncludeEnumInput] | Omit
    """Additional data to include in the response, omitted by default. Values: `file_search_call.results`,
    `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`,
    `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`,
    `message.output_text.logprobs`."""
    starting_after: int | Omit
    """Resumes the stream after the event with this `sequence_number`."""
    include_obfuscation: bool | Omit
    """Whether to pad events with random characters that hide their size from network observers. Turn it off to
    save bandwidth on a trusted network."""

def sync(response_id: str, *, client: http.Client, **params: Unpack[GetResponseParams]) -> Response | None:
    """Send ``GET /responses/{response_id}``, and give what the answer holds."""

def sync_detailed(
    response_id: str, *, client: http.Client, **params: Unpack[GetResponseParams]
) -> http.Response[Response]:
    """Send ``GET /responses/{response_id}``, and give the whole response."""

async def asyncio(response_id: str, *, client: http.Client, **params: Unpack[GetResponseParams]) -> Response | None:
    """Send ``GET /responses/{response_id}``, and give what the answer holds."""

async def asyncio_detailed(
    response_id: str, *, client: http.Client, **params: Unpack[GetResponseParams]
) -> http.Response[Response]:
    """Send ``GET /responses/{response_id}``, and give the whole response."""
