"""Hand over the outputs of tools"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.submit_tool_outputs_run_request_tool_outputs_item import SubmitToolOutputsRunRequestToolOutputsItem, SubmitToolOutputsRunRequestToolOutputsItemDict

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
