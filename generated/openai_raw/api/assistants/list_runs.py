"""List runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.list_runs_order import ListRunsOrderInput

    class ListRunsParams(RequestOptions, total=False):
        """The keyword arguments of ``listRuns``."""

        limit: int | Omit
        order: ListRunsOrderInput | Omit
        after: str | Omit
        before: str | Omit

OPERATION = Operation(
    id="listRuns",
    method="GET",
    path="/threads/{thread_id}/runs",
    query={'limit': 'limit', 'order': 'order', 'after': 'after', 'before': 'before'},
    fixed_headers={'OpenAI-Beta': 'assistants=v2'},
    result='ListRunsResponse',
    page="after",
)
