"""List the items of a thread"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import OrderEnumInput
from ...models.thread_item_list_resource import ThreadItemListResource
from ...operation import Operation

OPERATION: Operation

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

def sync(
    thread_id: str, *, client: http.Client, **params: Unpack[ListThreadItemsMethodParams]
) -> ThreadItemListResource | None:
    """Send ``GET /chatkit/threads/{thread_id}/items``, and give what the answer holds."""

def sync_detailed(
    thread_id: str, *, client: http.Client, **params: Unpack[ListThreadItemsMethodParams]
) -> http.Response[ThreadItemListResource]:
    """Send ``GET /chatkit/threads/{thread_id}/items``, and give the whole response."""

async def asyncio(
    thread_id: str, *, client: http.Client, **params: Unpack[ListThreadItemsMethodParams]
) -> ThreadItemListResource | None:
    """Send ``GET /chatkit/threads/{thread_id}/items``, and give what the answer holds."""

async def asyncio_detailed(
    thread_id: str, *, client: http.Client, **params: Unpack[ListThreadItemsMethodParams]
) -> http.Response[ThreadItemListResource]:
    """Send ``GET /chatkit/threads/{thread_id}/items``, and give the whole response."""
