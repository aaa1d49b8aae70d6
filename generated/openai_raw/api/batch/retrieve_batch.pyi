"""Get a batch"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.batch import Batch
from ...operation import Operation

OPERATION: Operation

class RetrieveBatchParams(RequestOptions, total=False):
    """The keyword arguments of ``retrieveBatch``."""

def sync(batch_id: str, *, client: http.Client, **params: Unpack[RetrieveBatchParams]) -> Batch | None:
    """Send ``GET /batches/{batch_id}``, and give what the answer holds."""

def sync_detailed(batch_id: str, *, client: http.Client, **params: Unpack[RetrieveBatchParams]) -> http.Response[Batch]:
    """Send ``GET /batches/{batch_id}``, and give the whole response."""

async def asyncio(batch_id: str, *, client: http.Client, **params: Unpack[RetrieveBatchParams]) -> Batch | None:
    """Send ``GET /batches/{batch_id}``, and give what the answer holds."""

async def asyncio_detailed(
    batch_id: str, *, client: http.Client, **params: Unpack[RetrieveBatchParams]
) -> http.Response[Batch]:
    """Send ``GET /batches/{batch_id}``, and give the whole response."""
