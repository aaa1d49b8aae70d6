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
    """Maximum number of threads per page. From 0 to 100."""
    order: OrderEnumInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first."""
    after: str | Omit
    """Cursor: returns the threads after the one with this id. Pass the `last_id` of the previous page."""
    before: str | Omit
    """Cursor: returns the threads before the one with this id. Pass the `first_id` of the following page."""

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
