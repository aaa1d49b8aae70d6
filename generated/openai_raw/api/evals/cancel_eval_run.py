"""Cancel a run"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.eval_run import EvalRun

    class CancelEvalRunParams(RequestOptions, total=False):
        """The keyword arguments of ``cancelEvalRun``."""


OPERATION = Operation(
    id="cancelEvalRun",
    method="POST",
    path="/evals/{eval_id}/runs/{run_id}/cancel",
    result='EvalRun',
)


def sync_detailed(eval_id: str, run_id: str, *, client: http.Client, **params: Unpack[CancelEvalRunParams]) -> http.Response[EvalRun]:
    """Send ``POST /evals/{eval_id}/runs/{run_id}/cancel``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"eval_id": eval_id, "run_id": run_id}, params)


def sync(eval_id: str, run_id: str, *, client: http.Client, **params: Unpack[CancelEvalRunParams]) -> EvalRun | None:
    """Send ``POST /evals/{eval_id}/runs/{run_id}/cancel``, and give what the answer holds."""
    return sync_detailed(eval_id, run_id, client=client, **params).parsed


async def asyncio_detailed(eval_id: str, run_id: str, *, client: http.Client, **params: Unpack[CancelEvalRunParams]) -> http.Response[EvalRun]:
    """Send ``POST /evals/{eval_id}/runs/{run_id}/cancel``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"eval_id": eval_id, "run_id": run_id}, params)


async def asyncio(eval_id: str, run_id: str, *, client: http.Client, **params: Unpack[CancelEvalRunParams]) -> EvalRun | None:
    """Send ``POST /evals/{eval_id}/runs/{run_id}/cancel``, and give what the answer holds."""
    return (await asyncio_detailed(eval_id, run_id, client=client, **params)).parsed
