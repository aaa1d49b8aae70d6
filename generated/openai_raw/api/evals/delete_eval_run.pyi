"""Delete a run"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.delete_eval_run_response import DeleteEvalRunResponse
from ...operation import Operation

OPERATION: Operation

class DeleteEvalRunParams(RequestOptions, total=False):
    """The keyword arguments of ``deleteEvalRun``."""

def sync(
    eval_id: str, run_id: str, *, client: http.Client, **params: Unpack[DeleteEvalRunParams]
) -> DeleteEvalRunResponse | None:
    """Send ``DELETE /evals/{eval_id}/runs/{run_id}``, and give what the answer holds."""

def sync_detailed(
    eval_id: str, run_id: str, *, client: http.Client, **params: Unpack[DeleteEvalRunParams]
) -> http.Response[DeleteEvalRunResponse]:
    """Send ``DELETE /evals/{eval_id}/runs/{run_id}``, and give the whole response."""

async def asyncio(
    eval_id: str, run_id: str, *, client: http.Client, **params: Unpack[DeleteEvalRunParams]
) -> DeleteEvalRunResponse | None:
    """Send ``DELETE /evals/{eval_id}/runs/{run_id}``, and give what the answer holds."""

async def asyncio_detailed(
    eval_id: str, run_id: str, *, client: http.Client, **params: Unpack[DeleteEvalRunParams]
) -> http.Response[DeleteEvalRunResponse]:
    """Send ``DELETE /evals/{eval_id}/runs/{run_id}``, and give the whole response."""
