"""List the runs of a thread"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import ListRunsOrderInput
from ...models.list_runs_response import ListRunsResponse
from ...operation import Operation

OPERATION: Operation

class ListRunsParams(RequestOptions, total=False):
    """The keyword arguments of ``listRuns``."""

    limit: int | Omit
    """The most thread runs in one page. Default: `20`."""
    order: ListRunsOrderInput | Omit
    """Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `desc`."""
    after: str | Omit
    """A cursor: gives the thread runs that follow the one with this id, the `last_id` of the page before."""
    before: str | Omit
    """A cursor: gives the thread runs that come before the one with this id, the `first_id` of the page after."""

def sync(thread_id: str, *, client: http.Client, **params: Unpack[ListRunsParams]) -> ListRunsResponse | None:
    """Send ``GET /threads/{thread_id}/runs``, and give what the answer holds."""

def sync_detailed(
    thread_id: str, *, client: http.Client, **params: Unpack[ListRunsParams]
) -> http.Response[ListRunsResponse]:
    """Send ``GET /threads/{thread_id}/runs``, and give the whole response."""

async def asyncio(thread_id: str, *, client: http.Client, **params: Unpack[ListRunsParams]) -> ListRunsResponse | None:
    """Send ``GET /threads/{thread_id}/runs``, and give what the answer holds."""

async def asyncio_detailed(
    thread_id: str, *, client: http.Client, **params: Unpack[ListRunsParams]
) -> http.Response[ListRunsResponse]:
    """Send ``GET /threads/{thread_id}/runs``, and give the whole response."""
