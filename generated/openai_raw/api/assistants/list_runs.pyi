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
    """Maximum number of runs per page. Default: `20`."""
    order: ListRunsOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `desc`."""
    after: str | Omit
    """Cursor: returns the runs after the one with this id. Pass the `last_id` of the previous page."""
    before: str | Omit
    """Cursor: returns the runs before the one with this id. Pass the `first_id` of the following page."""

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
