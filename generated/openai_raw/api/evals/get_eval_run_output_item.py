"""Get one result of a run"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.eval_run_output_item import EvalRunOutputItem

    class GetEvalRunOutputItemParams(RequestOptions, total=False):
        """The keyword arguments of ``getEvalRunOutputItem``."""


OPERATION = Operation(
    id="getEvalRunOutputItem",
    method="GET",
    path="/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}",
    result='EvalRunOutputItem',
)


def sync_detailed(eval_id: str, run_id: str, output_item_id: str, *, client: http.Client, **params: Unpack[GetEvalRunOutputItemParams]) -> http.Response[EvalRunOutputItem]:
    """Send ``GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"eval_id": eval_id, "run_id": run_id, "output_item_id": output_item_id}, params)


def sync(eval_id: str, run_id: str, output_item_id: str, *, client: http.Client, **params: Unpack[GetEvalRunOutputItemParams]) -> EvalRunOutputItem | None:
    """Send ``GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}``, and give what the answer holds."""
    return sync_detailed(eval_id, run_id, output_item_id, client=client, **params).parsed


async def asyncio_detailed(eval_id: str, run_id: str, output_item_id: str, *, client: http.Client, **params: Unpack[GetEvalRunOutputItemParams]) -> http.Response[EvalRunOutputItem]:
    """Send ``GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"eval_id": eval_id, "run_id": run_id, "output_item_id": output_item_id}, params)


async def asyncio(eval_id: str, run_id: str, output_item_id: str, *, client: http.Client, **params: Unpack[GetEvalRunOutputItemParams]) -> EvalRunOutputItem | None:
    """Send ``GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}``, and give what the answer holds."""
    return (await asyncio_detailed(eval_id, run_id, output_item_id, client=client, **params)).parsed
