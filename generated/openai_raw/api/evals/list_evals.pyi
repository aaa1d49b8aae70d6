"""List evals"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import ListEvalsOrderByInput, ListEvalsOrderInput
from ...models.eval_list import EvalList
from ...operation import Operation

OPERATION: Operation

class ListEvalsParams(RequestOptions, total=False):
    """The keyword arguments of ``listEvals``."""

    after: str | Omit
    """Cursor: returns the evals after the one with this id. Pass the `last_id` of the previous page."""
    limit: int | Omit
    """Maximum number of evals per page. Default: `20`."""
    order: ListEvalsOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `asc`."""
    order_by: ListEvalsOrderByInput | Omit
    """Sort by creation time or by last update. Values: `created_at`, `updated_at`. Default: `created_at`."""

def sync(*, client: http.Client, **params: Unpack[ListEvalsParams]) -> EvalList | None:
    """Send ``GET /evals``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[ListEvalsParams]) -> http.Response[EvalList]:
    """Send ``GET /evals``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[ListEvalsParams]) -> EvalList | None:
    """Send ``GET /evals``, and give what the answer holds."""

async def asyncio_detailed(*, client: http.Client, **params: Unpack[ListEvalsParams]) -> http.Response[EvalList]:
    """Send ``GET /evals``, and give the whole response."""
