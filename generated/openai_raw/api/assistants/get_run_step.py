"""Retrieve a step of a run"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

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
