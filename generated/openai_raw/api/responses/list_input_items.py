"""List the input items of a response"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.include_enum import IncludeEnumInput
    from ...models.list_input_items_order import ListInputItemsOrderInput
    from ...models.response_item_list import ResponseItemList

    class ListInputItemsParams(RequestOptions, total=False):
        """The keyword arguments of ``listInputItems``."""

        limit: int | Omit
        """The most items in one page. Default: `20`."""
        order: ListInputItemsOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first."""
        after: str | Omit
        """A cursor: gives the items that follow the one with this id, the `last_id` of the page before."""
        include: Sequence[IncludeEnumInput] | Omit
        """Further data to put into the answer, which is left out otherwise. Values: `file_search_call.results`,
        `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`,
        `computer_call_output.output.image_url`, `code_interpreter_call.outputs`,
        `reasoning.encrypted_content`, `message.output_text.logprobs`."""

OPERATION = Operation(
    id="listInputItems",
    method="GET",
    path="/responses/{response_id}/input_items",
    query={'limit': 'limit', 'order': 'order', 'after': 'after', 'include': 'include[]'},
    result='ResponseItemList',
    page="after",
)


def sync_detailed(response_id: str, *, client: http.Client, **params: Unpack[ListInputItemsParams]) -> http.Response[ResponseItemList]:
    """Send ``GET /responses/{response_id}/input_items``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"response_id": response_id}, params)


def sync(response_id: str, *, client: http.Client, **params: Unpack[ListInputItemsParams]) -> ResponseItemList | None:
    """Send ``GET /responses/{response_id}/input_items``, and give what the answer holds."""
    return sync_detailed(response_id, client=client, **params).parsed


async def asyncio_detailed(response_id: str, *, client: http.Client, **params: Unpack[ListInputItemsParams]) -> http.Response[ResponseItemList]:
    """Send ``GET /responses/{response_id}/input_items``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"response_id": response_id}, params)


async def asyncio(response_id: str, *, client: http.Client, **params: Unpack[ListInputItemsParams]) -> ResponseItemList | None:
    """Send ``GET /responses/{response_id}/input_items``, and give what the answer holds."""
    return (await asyncio_detailed(response_id, client=client, **params)).parsed
