"""List the items of a thread"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.order_enum import OrderEnumInput
    from ...models.thread_item_list_resource import ThreadItemListResource

    class ListThreadItemsMethodParams(RequestOptions, total=False):
        """The keyword arguments of ``ListThreadItemsMethod``."""

        limit: int | Omit
        """The most threads in one page. From 0 to 100."""
        order: OrderEnumInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first."""
        after: str | Omit
        """A cursor: gives the threads that follow the one with this id, the `last_id` of the page before."""
        before: str | Omit
        """A cursor: gives the threads that come before the one with this id, the `first_id` of the page after."""

OPERATION = Operation(
    id="ListThreadItemsMethod",
    method="GET",
    path="/chatkit/threads/{thread_id}/items",
    query={'limit': 'limit', 'order': 'order', 'after': 'after', 'before': 'before'},
    fixed_headers={'OpenAI-Beta': 'chatkit_beta=v1'},
    result='ThreadItemListResource',
    page="after",
)


def sync_detailed(thread_id: str, *, client: http.Client, **params: Unpack[ListThreadItemsMethodParams]) -> http.Response[ThreadItemListResource]:
    """Send ``GET /chatkit/threads/{thread_id}/items``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"thread_id": thread_id}, params)


def sync(thread_id: str, *, client: http.Client, **params: Unpack[ListThreadItemsMethodParams]) -> ThreadItemListResource | None:
    """Send ``GET /chatkit/threads/{thread_id}/items``, and give what the answer holds."""
    return sync_detailed(thread_id, client=client, **params).parsed


async def asyncio_detailed(thread_id: str, *, client: http.Client, **params: Unpack[ListThreadItemsMethodParams]) -> http.Response[ThreadItemListResource]:
    """Send ``GET /chatkit/threads/{thread_id}/items``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"thread_id": thread_id}, params)


async def asyncio(thread_id: str, *, client: http.Client, **params: Unpack[ListThreadItemsMethodParams]) -> ThreadItemListResource | None:
    """Send ``GET /chatkit/threads/{thread_id}/items``, and give what the answer holds."""
    return (await asyncio_detailed(thread_id, client=client, **params)).parsed
