"""List the runs of an eval"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.get_eval_runs_order import GetEvalRunsOrderInput
    from ...models.get_eval_runs_status import GetEvalRunsStatusInput
    from ...models.eval_run_list import EvalRunList

    class GetEvalRunsParams(RequestOptions, total=False):
        """The keyword arguments of ``getEvalRuns``."""

        after: str | Omit
        """A cursor: gives what follows the item with this id, the last of the page before."""
        limit: int | Omit
        """The most eval runs in one page. Default: `20`."""
        order: GetEvalRunsOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `asc`."""
        status: GetEvalRunsStatusInput | Omit
        """State of the eval run. Values: `queued`, `in_progress`, `completed`, `canceled`, `failed`."""

OPERATION = Operation(
    id="getEvalRuns",
    method="GET",
    path="/evals/{eval_id}/runs",
    query={'after': 'after', 'limit': 'limit', 'order': 'order', 'status': 'status'},
    result='EvalRunList',
    page="after",
)


def sync_detailed(eval_id: str, *, client: http.Client, **params: Unpack[GetEvalRunsParams]) -> http.Response[EvalRunList]:
    """Send ``GET /evals/{eval_id}/runs``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"eval_id": eval_id}, params)


def sync(eval_id: str, *, client: http.Client, **params: Unpack[GetEvalRunsParams]) -> EvalRunList | None:
    """Send ``GET /evals/{eval_id}/runs``, and give what the answer holds."""
    return sync_detailed(eval_id, client=client, **params).parsed


async def asyncio_detailed(eval_id: str, *, client: http.Client, **params: Unpack[GetEvalRunsParams]) -> http.Response[EvalRunList]:
    """Send ``GET /evals/{eval_id}/runs``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"eval_id": eval_id}, params)


async def asyncio(eval_id: str, *, client: http.Client, **params: Unpack[GetEvalRunsParams]) -> EvalRunList | None:
    """Send ``GET /evals/{eval_id}/runs``, and give what the answer holds."""
    return (await asyncio_detailed(eval_id, client=client, **params)).parsed
