"""List threads"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import OrderEnumInput
from ...models.thread_list_resource import ThreadListResource
from ...operation import Operation

OPERATION: Operation

class ListThreadsMethodParams(RequestOptions, total=False):
    """The keyword arguments of ``ListThreadsMethod``."""

    limit: int | Omit
    """Maximum number of ChatKit threads per page. From 0 to 100."""
    order: OrderEnumInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first."""
    after: str | Omit
    """Cursor: returns the ChatKit threads after the one with this id. Pass the `last_id` of the previous page."""
    before: str | Omit
    """Cursor: returns the ChatKit threads before the one with this id. Pass the `first_id` of the following page."""
    user: str | Omit
    """Only threads of this end user. From 1 to 512 characters."""

def sync(*, client: http.Client, **params: Unpack[ListThreadsMethodParams]) -> ThreadListResource | None:
    """Send ``GET /chatkit/threads``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[ListThreadsMethodParams]
) -> http.Response[ThreadListResource]:
    """Send ``GET /chatkit/threads``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[ListThreadsMethodParams]) -> ThreadListResource | None:
    """Send ``GET /chatkit/threads``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[ListThreadsMethodParams]
) -> http.Response[ThreadListResource]:
    """Send ``GET /chatkit/threads``, and give the whole response."""
