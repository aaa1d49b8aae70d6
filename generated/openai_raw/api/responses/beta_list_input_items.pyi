"""List the input items of a response (beta)"""

from collections.abc import Sequence
from typing import Literal, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.beta_response_item_list import BetaResponseItemList
from ...models.enums import BetaIncludeEnumInput, BetaListInputItemsOrderInput
from ...operation import Operation

OPERATION: Operation

class BetaListInputItemsParams(RequestOptions, total=False):
    """The keyword arguments of ``beta_listInputItems``."""

    limit: int | Omit
    """Maximum number of items per page. Default: `20`."""
    order: BetaListInputItemsOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first."""
    after: str | Omit
    """Cursor: returns the items after the one with this id. Pass the `last_id` of the previous page."""
    include: Sequence[BetaIncludeEnumInput] | Omit
    """Additional data to include in the response, omitted by default. Values: `file_search_call.results`,
    `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`,
    `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`,
    `message.output_text.logprobs`."""
    betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit
    """Beta features to enable."""

def sync(
    response_id: str, *, client: http.Client, **params: Unpack[BetaListInputItemsParams]
) -> BetaResponseItemList | None:
    """Send ``GET /responses/{response_id}/input_items?beta=true``, and give what the answer holds."""

def sync_detailed(
    response_id: str, *, client: http.Client, **params: Unpack[BetaListInputItemsParams]
) -> http.Response[BetaResponseItemList]:
    """Send ``GET /responses/{response_id}/input_items?beta=true``, and give the whole response."""

async def asyncio(
    response_id: str, *, client: http.Client, **params: Unpack[BetaListInputItemsParams]
) -> BetaResponseItemList | None:
    """Send ``GET /responses/{response_id}/input_items?beta=true``, and give what the answer holds."""

async def asyncio_detailed(
    response_id: str, *, client: http.Client, **params: Unpack[BetaListInputItemsParams]
) -> http.Response[BetaResponseItemList]:
    """Send ``GET /responses/{response_id}/input_items?beta=true``, and give the whole response."""
