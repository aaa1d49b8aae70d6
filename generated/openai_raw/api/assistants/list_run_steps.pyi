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
    """Maximum number of run steps per page. Default: `20`."""
    order: ListRunStepsOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `desc`."""
    after: str | Omit
    """Cursor: returns the run steps after the one with this id. Pass the `last_id` of the previous page."""
    before: str | Omit
    """Cursor: returns the run steps before the one with this id. Pass the `first_id` of the following page."""
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit
    """Additional data to include in the response, omitted by default."""

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
