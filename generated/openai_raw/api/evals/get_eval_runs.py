"""Get eval runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.get_eval_runs_order import GetEvalRunsOrderInput
    from ...models.get_eval_runs_status import GetEvalRunsStatusInput

    class GetEvalRunsParams(RequestOptions, total=False):
        """The keyword arguments of ``getEvalRuns``."""

        after: str | Omit
        limit: int | Omit
        order: GetEvalRunsOrderInput | Omit
        status: GetEvalRunsStatusInput | Omit

OPERATION = Operation(
    id="getEvalRuns",
    method="GET",
    path="/evals/{eval_id}/runs",
    query={'after': 'after', 'limit': 'limit', 'order': 'order', 'status': 'status'},
    result='EvalRunList',
    page="after",
)
