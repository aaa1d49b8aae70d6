"""List the results of a run"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.get_eval_run_output_items_order import GetEvalRunOutputItemsOrderInput
    from ...models.get_eval_run_output_items_status import GetEvalRunOutputItemsStatusInput
    from ...models.eval_run_output_item_list import EvalRunOutputItemList

    class GetEvalRunOutputItemsParams(RequestOptions, total=False):
        """The keyword arguments of ``getEvalRunOutputItems``."""

        after: str | Omit
        """A cursor: gives what follows the item with this id, the last of the page before."""
        limit: int | Omit
        """The most eval run output items in one page. Default: `20`."""
        status: GetEvalRunOutputItemsStatusInput | Omit
        """State of the eval run output item. Values: `fail`, `pass`."""
        order: GetEvalRunOutputItemsOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `asc`."""

OPERATION = Operation(
    id="getEvalRunOutputItems",
    method="GET",
    path="/evals/{eval_id}/runs/{run_id}/output_items",
    query={'after': 'after', 'limit': 'limit', 'status': 'status', 'order': 'order'},
    result='EvalRunOutputItemList',
    page="after",
)


def sync_detailed(eval_id: str, run_id: str, *, client: http.Client, **params: Unpack[GetEvalRunOutputItemsParams]) -> http.Response[EvalRunOutputItemList]:
    """Send ``GET /evals/{eval_id}/runs/{run_id}/output_items``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"eval_id": eval_id, "run_id": run_id}, params)


def sync(eval_id: str, run_id: str, *, client: http.Client, **params: Unpack[GetEvalRunOutputItemsParams]) -> EvalRunOutputItemList | None:
    """Send ``GET /evals/{eval_id}/runs/{run_id}/output_items``, and give what the answer holds."""
    return sync_detailed(eval_id, run_id, client=client, **params).parsed


async def asyncio_detailed(eval_id: str, run_id: str, *, client: http.Client, **params: Unpack[GetEvalRunOutputItemsParams]) -> http.Response[EvalRunOutputItemList]:
    """Send ``GET /evals/{eval_id}/runs/{run_id}/output_items``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"eval_id": eval_id, "run_id": run_id}, params)


async def asyncio(eval_id: str, run_id: str, *, client: http.Client, **params: Unpack[GetEvalRunOutputItemsParams]) -> EvalRunOutputItemList | None:
    """Send ``GET /evals/{eval_id}/runs/{run_id}/output_items``, and give what the answer holds."""
    return (await asyncio_detailed(eval_id, run_id, client=client, **params)).parsed
