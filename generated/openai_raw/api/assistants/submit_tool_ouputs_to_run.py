"""Hand over the outputs of tools"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.submit_tool_outputs_run_request_tool_outputs_item import SubmitToolOutputsRunRequestToolOutputsItem, SubmitToolOutputsRunRequestToolOutputsItemDict
    from ...models.run_object import RunObject

    class SubmitToolOuputsToRunParams(RequestOptions, total=False):
        """The keyword arguments of ``submitToolOuputsToRun``."""

        tool_outputs: Required[Iterable[SubmitToolOutputsRunRequestToolOutputsItem | SubmitToolOutputsRunRequestToolOutputsItemDict]]
        """One output per call."""

OPERATION = Operation(
    id="submitToolOuputsToRun",
    method="POST",
    path="/threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
    body={'tool_outputs': 'tool_outputs', 'stream': 'stream'},
    fixed_headers={'OpenAI-Beta': 'assistants=v2'},
    required=('tool_outputs',),
    bodies=('application/json',),
    result='RunObject',
    event='AssistantStreamEvent',
    streams=True,
    wraps_events=True,
    switch=('stream', True),
)


def sync_detailed(thread_id: str, run_id: str, *, client: http.Client, **params: Unpack[SubmitToolOuputsToRunParams]) -> http.Response[RunObject]:
    """Send ``POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"thread_id": thread_id, "run_id": run_id}, params)


def sync(thread_id: str, run_id: str, *, client: http.Client, **params: Unpack[SubmitToolOuputsToRunParams]) -> RunObject | None:
    """Send ``POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs``, and give what the answer holds."""
    return sync_detailed(thread_id, run_id, client=client, **params).parsed


async def asyncio_detailed(thread_id: str, run_id: str, *, client: http.Client, **params: Unpack[SubmitToolOuputsToRunParams]) -> http.Response[RunObject]:
    """Send ``POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"thread_id": thread_id, "run_id": run_id}, params)


async def asyncio(thread_id: str, run_id: str, *, client: http.Client, **params: Unpack[SubmitToolOuputsToRunParams]) -> RunObject | None:
    """Send ``POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs``, and give what the answer holds."""
    return (await asyncio_detailed(thread_id, run_id, client=client, **params)).parsed
