"""List the results of a run"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import GetEvalRunOutputItemsOrderInput, GetEvalRunOutputItemsStatusInput
from ...models.eval_run_output_item_list import EvalRunOutputItemList
from ...operation import Operation

OPERATION: Operation

class GetEvalRunOutputItemsParams(RequestOptions, total=False):
    """The keyword arguments of ``getEvalRunOutputItems``."""

    after: str | Omit
    """Cursor: returns what comes after the item with this id. Pass the last id of the previous page."""
    limit: int | Omit
    """Maximum number of eval run output items per page. Default: `20`."""
    status: GetEvalRunOutputItemsStatusInput | Omit
    """Status of the eval run output item. Values: `fail`, `pass`."""
    order: GetEvalRunOutputItemsOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `asc`."""

def sync(
    eval_id: str, run_id: str, *, client: http.Client, **params: Unpack[GetEvalRunOutputItemsParams]
) -> EvalRunOutputItemList | None:
    """Send ``GET /evals/{eval_id}/runs/{run_id}/output_items``, and give what the answer holds."""

def sync_detailed(
    eval_id: str, run_id: str, *, client: http.Client, **params: Unpack[GetEvalRunOutputItemsParams]
) -> http.Response[EvalRunOutputItemList]:
    """Send ``GET /evals/{eval_id}/runs/{run_id}/output_items``, and give the whole response."""

async def asyncio(
    eval_id: str, run_id: str, *, client: http.Client, **params: Unpack[GetEvalRunOutputItemsParams]
) -> EvalRunOutputItemList | None:
    """Send ``GET /evals/{eval_id}/runs/{run_id}/output_items``, and give what the answer holds."""

async def asyncio_detailed(
    eval_id: str, run_id: str, *, client: http.Client, **params: Unpack[GetEvalRunOutputItemsParams]
) -> http.Response[EvalRunOutputItemList]:
    """Send ``GET /evals/{eval_id}/runs/{run_id}/output_items``, and give the whole response."""
