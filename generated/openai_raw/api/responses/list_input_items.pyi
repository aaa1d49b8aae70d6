"""List the input items of a response"""

from collections.abc import Sequence
from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import IncludeEnumInput, ListInputItemsOrderInput
from ...models.response_item_list import ResponseItemList
from ...operation import Operation

OPERATION: Operation

class ListInputItemsParams(RequestOptions, total=False):
    """The keyword arguments of ``listInputItems``."""

    limit: int | Omit
    """Maximum number of items per page. Default: `20`."""
    order: ListInputItemsOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first."""
    after: str | Omit
    """Cursor: returns the items after the one with this id. Pass the `last_id` of the previous page."""
    include: Sequence[IncludeEnumInput] | Omit
    """Additional data to include in the response, omitted by default. Values: `file_search_call.results`,
    `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`,
    `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`,
    `message.output_text.logprobs`."""

def sync(response_id: str, *, client: http.Client, **params: Unpack[ListInputItemsParams]) -> ResponseItemList | None:
    """Send ``GET /responses/{response_id}/input_items``, and give what the answer holds."""

def sync_detailed(
    response_id: str, *, client: http.Client, **params: Unpack[ListInputItemsParams]
) -> http.Response[ResponseItemList]:
    """Send ``GET /responses/{response_id}/input_items``, and give the whole response."""

async def asyncio(
    response_id: str, *, client: http.Client, **params: Unpack[ListInputItemsParams]
) -> ResponseItemList | None:
    """Send ``GET /responses/{response_id}/input_items``, and give what the answer holds."""

async def asyncio_detailed(
    response_id: str, *, client: http.Client, **params: Unpack[ListInputItemsParams]
) -> http.Response[ResponseItemList]:
    """Send ``GET /responses/{response_id}/input_items``, and give the whole response."""
