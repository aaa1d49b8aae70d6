"""Hand over the outputs of tools"""

from collections.abc import Iterable
from typing import Required, Unpack

from ... import http
from ...client import RequestOptions
from ...dicts.submit_tool_outputs_run_request import SubmitToolOutputsRunRequestToolOutputsItemDict
from ...models.run_object import RunObject
from ...models.submit_tool_outputs_run_request import SubmitToolOutputsRunRequestToolOutputsItem
from ...operation import Operation

OPERATION: Operation

class SubmitToolOuputsToRunParams(RequestOptions, total=False):
    """The keyword arguments of ``submitToolOuputsToRun``."""

    tool_outputs: Required[
        Iterable[SubmitToolOutputsRunRequestToolOutputsItem | SubmitToolOutputsRunRequestToolOutputsItemDict]
    ]
    """One output per call."""

def sync(
    thread_id: str, run_id: str, *, client: http.Client, **params: Unpack[SubmitToolOuputsToRunParams]
) -> RunObject | None:
    """Send ``POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs``, and give what the answer holds."""

def sync_detailed(
    thread_id: str, run_id: str, *, client: http.Client, **params: Unpack[SubmitToolOuputsToRunParams]
) -> http.Response[RunObject]:
    """Send ``POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs``, and give the whole response."""

async def asyncio(
    thread_id: str, run_id: str, *, client: http.Client, **params: Unpack[SubmitToolOuputsToRunParams]
) -> RunObject | None:
    """Send ``POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs``, and give what the answer holds."""

async def asyncio_detailed(
    thread_id: str, run_id: str, *, client: http.Client, **params: Unpack[SubmitToolOuputsToRunParams]
) -> http.Response[RunObject]:
    """Send ``POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs``, and give the whole response."""
