"""Change an eval"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.eval_ import Eval
from ...operation import Operation
from ...unions import MetadataInput

OPERATION: Operation

class UpdateEvalParams(RequestOptions, total=False):
    """The keyword arguments of ``updateEval``."""

    name: str | Omit
    """Name of the eval."""
    metadata: MetadataInput | Omit
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""

def sync(eval_id: str, *, client: http.Client, **params: Unpack[UpdateEvalParams]) -> Eval | None:
    """Send ``POST /evals/{eval_id}``, and give what the answer holds."""

def sync_detailed(eval_id: str, *, client: http.Client, **params: Unpack[UpdateEvalParams]) -> http.Response[Eval]:
    """Send ``POST /evals/{eval_id}``, and give the whole response."""

async def asyncio(eval_id: str, *, client: http.Client, **params: Unpack[UpdateEvalParams]) -> Eval | None:
    """Send ``POST /evals/{eval_id}``, and give what the answer holds."""

async def asyncio_detailed(
    eval_id: str, *, client: http.Client, **params: Unpack[UpdateEvalParams]
) -> http.Response[Eval]:
    """Send ``POST /evals/{eval_id}``, and give the whole response."""
