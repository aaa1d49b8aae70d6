"""Delete an eval"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.delete_eval_response import DeleteEvalResponse
from ...operation import Operation

OPERATION: Operation

class DeleteEvalParams(RequestOptions, total=False):
    """The keyword arguments of ``deleteEval``."""

def sync(eval_id: str, *, client: http.Client, **params: Unpack[DeleteEvalParams]) -> DeleteEvalResponse | None:
    """Send ``DELETE /evals/{eval_id}``, and give what the answer holds."""

def sync_detailed(
    eval_id: str, *, client: http.Client, **params: Unpack[DeleteEvalParams]
) -> http.Response[DeleteEvalResponse]:
    """Send ``DELETE /evals/{eval_id}``, and give the whole response."""

async def asyncio(
    eval_id: str, *, client: http.Client, **params: Unpack[DeleteEvalParams]
) -> DeleteEvalResponse | None:
    """Send ``DELETE /evals/{eval_id}``, and give what the answer holds."""

async def asyncio_detailed(
    eval_id: str, *, client: http.Client, **params: Unpack[DeleteEvalParams]
) -> http.Response[DeleteEvalResponse]:
    """Send ``DELETE /evals/{eval_id}``, and give the whole response."""
