"""List the runs of a thread"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_runs_order import ListRunsOrderInput
    from ...models.list_runs_response import ListRunsResponse

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

OPERATION = Operation(
    id="listRuns",
    method="GET",
    path="/threads/{thread_id}/runs",
    query={'limit': 'limit', 'order': 'order', 'after': 'after', 'before': 'before'},
    fixed_headers={'OpenAI-Beta': 'assistants=v2'},
    result='ListRunsResponse',
    page="after",
)


def sync_detailed(thread_id: str, *, client: http.Client, **params: Unpack[ListRunsParams]) -> http.Response[ListRunsResponse]:
    """Send ``GET /threads/{thread_id}/runs``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"thread_id": thread_id}, params)


def sync(thread_id: str, *, client: http.Client, **params: Unpack[ListRunsParams]) -> ListRunsResponse | None:
    """Send ``GET /threads/{thread_id}/runs``, and give what the answer holds."""
    return sync_detailed(thread_id, client=client, **params).parsed


async def asyncio_detailed(thread_id: str, *, client: http.Client, **params: Unpack[ListRunsParams]) -> http.Response[ListRunsResponse]:
    """Send ``GET /threads/{thread_id}/runs``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"thread_id": thread_id}, params)


async def asyncio(thread_id: str, *, client: http.Client, **params: Unpack[ListRunsParams]) -> ListRunsResponse | None:
    """Send ``GET /threads/{thread_id}/runs``, and give what the answer holds."""
    return (await asyncio_detailed(thread_id, client=client, **params)).parsed
