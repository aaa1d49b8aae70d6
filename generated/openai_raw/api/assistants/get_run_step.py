"""Retrieve a step of a run"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.run_step_object import RunStepObject

    class GetRunStepParams(RequestOptions, total=False):
        """The keyword arguments of ``getRunStep``."""

        include: Sequence[Literal['step_details.tool_calls[*].file_search.results[*].content']] | Omit
        """Further data to put into the answer, which is left out otherwise."""

OPERATION = Operation(
    id="getRunStep",
    method="GET",
    path="/threads/{thread_id}/runs/{run_id}/steps/{step_id}",
    query={'include': 'include[]'},
    fixed_headers={'OpenAI-Beta': 'assistants=v2'},
    result='RunStepObject',
)


def sync_detailed(thread_id: str, run_id: str, step_id: str, *, client: http.Client, **params: Unpack[GetRunStepParams]) -> http.Response[RunStepObject]:
    """Send ``GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"thread_id": thread_id, "run_id": run_id, "step_id": step_id}, params)


def sync(thread_id: str, run_id: str, step_id: str, *, client: http.Client, **params: Unpack[GetRunStepParams]) -> RunStepObject | None:
    """Send ``GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}``, and give what the answer holds."""
    return sync_detailed(thread_id, run_id, step_id, client=client, **params).parsed


async def asyncio_detailed(thread_id: str, run_id: str, step_id: str, *, client: http.Client, **params: Unpack[GetRunStepParams]) -> http.Response[RunStepObject]:
    """Send ``GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"thread_id": thread_id, "run_id": run_id, "step_id": step_id}, params)


async def asyncio(thread_id: str, run_id: str, step_id: str, *, client: http.Client, **params: Unpack[GetRunStepParams]) -> RunStepObject | None:
    """Send ``GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}``, and give what the answer holds."""
    return (await asyncio_detailed(thread_id, run_id, step_id, client=client, **params)).parsed
