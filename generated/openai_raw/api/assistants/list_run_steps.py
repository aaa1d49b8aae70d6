"""List run steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.list_run_steps_order import ListRunStepsOrderInput

    class ListRunStepsParams(RequestOptions, total=False):
        """The keyword arguments of ``listRunSteps``."""

        limit: int | Omit
        order: ListRunStepsOrderInput | Omit
        after: str | Omit
        before: str | Omit
        include: Sequence[Literal['step_details.tool_calls[*].file_search.results[*].content']] | Omit

OPERATION = Operation(
    id="listRunSteps",
    method="GET",
    path="/threads/{thread_id}/runs/{run_id}/steps",
    query={'limit': 'limit', 'order': 'order', 'after': 'after', 'before': 'before', 'include': 'include[]'},
    fixed_headers={'OpenAI-Beta': 'assistants=v2'},
    result='ListRunStepsResponse',
    page="after",
)
