"""List the steps of a run"""

from collections.abc import Sequence
from typing import Literal, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import ListRunStepsOrderInput
from ...models.list_run_steps_response import ListRunStepsResponse
from ...operation import Operation

OPERATION: Operation

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
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit
    """Further data to put into the answer, which is left out otherwise."""

def sync(
    thread_id: str, run_id: str, *, client: http.Client, **params: Unpack[ListRunStepsParams]
) -> ListRunStepsResponse | None:
    """Send ``GET /threads/{thread_id}/runs/{run_id}/steps``, and give what the answer holds."""

def sync_detailed(
    thread_id: str, run_id: str, *, client: http.Client, **params: Unpack[ListRunStepsParams]
) -> http.Response[ListRunStepsResponse]:
    """Send ``GET /threads/{thread_id}/runs/{run_id}/steps``, and give the whole response."""

async def asyncio(
    thread_id: str, run_id: str, *, client: http.Client, **params: Unpack[ListRunStepsParams]
) -> ListRunStepsResponse | None:
    """Send ``GET /threads/{thread_id}/runs/{run_id}/steps``, and give what the answer holds."""

async def asyncio_detailed(
    thread_id: str, run_id: str, *, client: http.Client, **params: Unpack[ListRunStepsParams]
) -> http.Response[ListRunStepsResponse]:
    """Send ``GET /threads/{thread_id}/runs/{run_id}/steps``, and give the whole response."""
