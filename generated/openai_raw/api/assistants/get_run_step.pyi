"""Retrieve a step of a run"""

from collections.abc import Sequence
from typing import Literal, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.run_step_object import RunStepObject
from ...operation import Operation

OPERATION: Operation

class GetRunStepParams(RequestOptions, total=False):
    """The keyword arguments of ``getRunStep``."""

    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit
    """Additional data to include in the response, omitted by default."""

def sync(
    thread_id: str, run_id: str, step_id: str, *, client: http.Client, **params: Unpack[GetRunStepParams]
) -> RunStepObject | None:
    """Send ``GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}``, and give what the answer holds."""

def sync_detailed(
    thread_id: str, run_id: str, step_id: str, *, client: http.Client, **params: Unpack[GetRunStepParams]
) -> http.Response[RunStepObject]:
    """Send ``GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}``, and give the whole response."""

async def asyncio(
    thread_id: str, run_id: str, step_id: str, *, client: http.Client, **params: Unpack[GetRunStepParams]
) -> RunStepObject | None:
    """Send ``GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}``, and give what the answer holds."""

async def asyncio_detailed(
    thread_id: str, run_id: str, step_id: str, *, client: http.Client, **params: Unpack[GetRunStepParams]
) -> http.Response[RunStepObject]:
    """Send ``GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}``, and give the whole response."""
