"""Cancel a run"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.eval_run import EvalRun
from ...operation import Operation

OPERATION: Operation

class CancelEvalRunParams(RequestOptions, total=False):
    """The keyword arguments of ``cancelEvalRun``."""

def sync(eval_id: str, run_id: str, *, client: http.Client, **params: Unpack[CancelEvalRunParams]) -> EvalRun | None:
    """Send ``POST /evals/{eval_id}/runs/{run_id}/cancel``, and give what the answer holds."""

def sync_detailed(
    eval_id: str, run_id: str, *, client: http.Client, **params: Unpack[CancelEvalRunParams]
) -> http.Response[EvalRun]:
    """Send ``POST /evals/{eval_id}/runs/{run_id}/cancel``, and give the whole response."""

async def asyncio(
    eval_id: str, run_id: str, *, client: http.Client, **params: Unpack[CancelEvalRunParams]
) -> EvalRun | None:
    """Send ``POST /evals/{eval_id}/runs/{run_id}/cancel``, and give what the answer holds."""

async def asyncio_detailed(
    eval_id: str, run_id: str, *, client: http.Client, **params: Unpack[CancelEvalRunParams]
) -> http.Response[EvalRun]:
    """Send ``POST /evals/{eval_id}/runs/{run_id}/cancel``, and give the whole response."""
