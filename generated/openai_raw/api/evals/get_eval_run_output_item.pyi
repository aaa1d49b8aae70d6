"""Get one result of a run"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.eval_run_output_item import EvalRunOutputItem
from ...operation import Operation

OPERATION: Operation

class GetEvalRunOutputItemParams(RequestOptions, total=False):
    """The keyword arguments of ``getEvalRunOutputItem``."""

def sync(
    eval_id: str, run_id: str, output_item_id: str, *, client: http.Client, **params: Unpack[GetEvalRunOutputItemParams]
) -> EvalRunOutputItem | None:
    """Send ``GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}``, and give what the answer holds."""

def sync_detailed(
    eval_id: str, run_id: str, output_item_id: str, *, client: http.Client, **params: Unpack[GetEvalRunOutputItemParams]
) -> http.Response[EvalRunOutputItem]:
    """Send ``GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}``, and give the whole response."""

async def asyncio(
    eval_id: str, run_id: str, output_item_id: str, *, client: http.Client, **params: Unpack[GetEvalRunOutputItemParams]
) -> EvalRunOutputItem | None:
    """Send ``GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}``, and give what the answer holds."""

async def asyncio_detailed(
    eval_id: str, run_id: str, output_item_id: str, *, client: http.Client, **params: Unpack[GetEvalRunOutputItemParams]
) -> http.Response[EvalRunOutputItem]:
    """Send ``GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}``, and give the whole response."""
