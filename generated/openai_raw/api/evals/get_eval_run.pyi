"""Get a run"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.eval_run import EvalRun
from ...operation import Operation

OPERATION: Operation

class GetEvalRunParams(RequestOptions, total=False):
    """The keyword arguments of ``getEvalRun``."""

def sync(eval_id: str, run_id: str, *, client: http.Client, **params: Unpack[GetEvalRunParams]) -> EvalRun | None:
    """Send ``GET /evals/{eval_id}/runs/{run_id}``, and give what the answer holds."""

def sync_detailed(
    eval_id: str, run_id: str, *, client: http.Client, **params: Unpack[GetEvalRunParams]
) -> http.Response[EvalRun]:
    """Send ``GET /evals/{eval_id}/runs/{run_id}``, and give the whole response."""

async def asyncio(
    eval_id: str, run_id: str, *, client: http.Client, **params: Unpack[GetEvalRunParams]
) -> EvalRun | None:
    """Send ``GET /evals/{eval_id}/runs/{run_id}``, and give what the answer holds."""

async def asyncio_detailed(
    eval_id: str, run_id: str, *, client: http.Client, **params: Unpack[GetEvalRunParams]
) -> http.Response[EvalRun]:
    """Send ``GET /evals/{eval_id}/runs/{run_id}``, and give the whole response."""
