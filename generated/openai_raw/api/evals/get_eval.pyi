"""Get an eval"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.eval_ import Eval
from ...operation import Operation

OPERATION: Operation

class GetEvalParams(RequestOptions, total=False):
    """The keyword arguments of ``getEval``."""

def sync(eval_id: str, *, client: http.Client, **params: Unpack[GetEvalParams]) -> Eval | None:
    """Send ``GET /evals/{eval_id}``, and give what the answer holds."""

def sync_detailed(eval_id: str, *, client: http.Client, **params: Unpack[GetEvalParams]) -> http.Response[Eval]:
    """Send ``GET /evals/{eval_id}``, and give the whole response."""

async def asyncio(eval_id: str, *, client: http.Client, **params: Unpack[GetEvalParams]) -> Eval | None:
    """Send ``GET /evals/{eval_id}``, and give what the answer holds."""

async def asyncio_detailed(
    eval_id: str, *, client: http.Client, **params: Unpack[GetEvalParams]
) -> http.Response[Eval]:
    """Send ``GET /evals/{eval_id}``, and give the whole response."""
