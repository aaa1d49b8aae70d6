"""List the runs of an eval"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import GetEvalRunsOrderInput, GetEvalRunsStatusInput
from ...models.eval_run_list import EvalRunList
from ...operation import Operation

OPERATION: Operation

class GetEvalRunsParams(RequestOptions, total=False):
    """The keyword arguments of ``getEvalRuns``."""

    after: str | Omit
    """Cursor: returns what comes after the item with this id. Pass the last id of the previous page."""
    limit: int | Omit
    """Maximum number of eval runs per page. Default: `20`."""
    order: GetEvalRunsOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `asc`."""
    status: GetEvalRunsStatusInput | Omit
    """Status of the eval run. Values: `queued`, `in_progress`, `completed`, `canceled`, `failed`."""

def sync(eval_id: str, *, client: http.Client, **params: Unpack[GetEvalRunsParams]) -> EvalRunList | None:
    """Send ``GET /evals/{eval_id}/runs``, and give what the answer holds."""

def sync_detailed(
    eval_id: str, *, client: http.Client, **params: Unpack[GetEvalRunsParams]
) -> http.Response[EvalRunList]:
    """Send ``GET /evals/{eval_id}/runs``, and give the whole response."""

async def asyncio(eval_id: str, *, client: http.Client, **params: Unpack[GetEvalRunsParams]) -> EvalRunList | None:
    """Send ``GET /evals/{eval_id}/runs``, and give what the answer holds."""

async def asyncio_detailed(
    eval_id: str, *, client: http.Client, **params: Unpack[GetEvalRunsParams]
) -> http.Response[EvalRunList]:
    """Send ``GET /evals/{eval_id}/runs``, and give the whole response."""
