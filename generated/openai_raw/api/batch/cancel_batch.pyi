"""Cancel a batch"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.batch import Batch
from ...operation import Operation

OPERATION: Operation

class CancelBatchParams(RequestOptions, total=False):
    """The keyword arguments of ``cancelBatch``."""

def sync(batch_id: str, *, client: http.Client, **params: Unpack[CancelBatchParams]) -> Batch | None:
    """Send ``POST /batches/{batch_id}/cancel``, and give what the answer holds."""

def sync_detailed(batch_id: str, *, client: http.Client, **params: Unpack[CancelBatchParams]) -> http.Response[Batch]:
    """Send ``POST /batches/{batch_id}/cancel``, and give the whole response."""

async def asyncio(batch_id: str, *, client: http.Client, **params: Unpack[CancelBatchParams]) -> Batch | None:
    """Send ``POST /batches/{batch_id}/cancel``, and give what the answer holds."""

async def asyncio_detailed(
    batch_id: str, *, client: http.Client, **params: Unpack[CancelBatchParams]
) -> http.Response[Batch]:
    """Send ``POST /batches/{batch_id}/cancel``, and give the whole response."""
