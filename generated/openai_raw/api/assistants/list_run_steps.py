"""List the steps of a run"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_run_steps_order import ListRunStepsOrderInput
    from ...models.list_run_steps_response import ListRunStepsResponse

    class ListRunStepsParams(RequestOptions, total=False):
        """The keyword arguments of ``listRunSteps``."""

        limit: int | Omit
        """The most thread run steps in one page. Default: `20`."""
        order: ListRunStepsOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `desc`."""
        after: str | Omit
        """A cursor: gives the thread run steps that follow the one with this id, the `last_id` of the page before."""
        before: str | Omit
        """A cursor: gives the thread run steps that come before the one with this id, the `first_id` of the page
        after."""
        include: Sequence[Literal['step_details.tool_calls[*].file_search.results[*].content']] | Omit
        """Further data to put into the answer, which is left out otherwise."""

OPERATION = Operation(
    id="listRunSteps",
    method="GET",
    path="/threads/{thread_id}/runs/{run_id}/steps",
    query={'limit': 'limit', 'order': 'order', 'after': 'after', 'before': 'before', 'include': 'include[]'},
    fixed_headers={'OpenAI-Beta': 'assistants=v2'},
    result='ListRunStepsResponse',
    page="after",
)


def sync_detailed(thread_id: str, run_id: str, *, client: http.Client, **params: Unpack[ListRunStepsParams]) -> http.Response[ListRunStepsResponse]:
    """Send ``GET /threads/{thread_id}/runs/{run_id}/steps``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"thread_id": thread_id, "run_id": run_id}, params)


def sync(thread_id: str, run_id: str, *, client: http.Client, **params: Unpack[ListRunStepsParams]) -> ListRunStepsResponse | None:
    """Send ``GET /threads/{thread_id}/runs/{run_id}/steps``, and give what the answer holds."""
    return sync_detailed(thread_id, run_id, client=client, **params).parsed


async def asyncio_detailed(thread_id: str, run_id: str, *, client: http.Client, **params: Unpack[ListRunStepsParams]) -> http.Response[ListRunStepsResponse]:
    """Send ``GET /threads/{thread_id}/runs/{run_id}/steps``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"thread_id": thread_id, "run_id": run_id}, params)


async def asyncio(thread_id: str, run_id: str, *, client: http.Client, **params: Unpack[ListRunStepsParams]) -> ListRunStepsResponse | None:
    """Send ``GET /threads/{thread_id}/runs/{run_id}/steps``, and give what the answer holds."""
    return (await asyncio_detailed(thread_id, run_id, client=client, **params)).parsed
