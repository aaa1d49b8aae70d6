"""Get eval run output items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.get_eval_run_output_items_order import GetEvalRunOutputItemsOrderInput
    from ...models.get_eval_run_output_items_status import GetEvalRunOutputItemsStatusInput

    class GetEvalRunOutputItemsParams(RequestOptions, total=False):
        """The keyword arguments of ``getEvalRunOutputItems``."""

        after: str | Omit
        limit: int | Omit
        status: GetEvalRunOutputItemsStatusInput | Omit
        order: GetEvalRunOutputItemsOrderInput | Omit

OPERATION = Operation(
    id="getEvalRunOutputItems",
    method="GET",
    path="/evals/{eval_id}/runs/{run_id}/output_items",
    query={'after': 'after', 'limit': 'limit', 'status': 'status', 'order': 'order'},
    result='EvalRunOutputItemList',
    page="after",
)
