"""Cancel a batch of files"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.vector_store_file_batch_object import VectorStoreFileBatchObject
from ...operation import Operation

OPERATION: Operation

class CancelVectorStoreFileBatchParams(RequestOptions, total=False):
    """The keyword arguments of ``cancelVectorStoreFileBatch``."""

def sync(
    vector_store_id: str, batch_id: str, *, client: http.Client, **params: Unpack[CancelVectorStoreFileBatchParams]
) -> VectorStoreFileBatchObject | None:
    """Send ``POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel``, and give what the answer
    holds."""

def sync_detailed(
    vector_store_id: str, batch_id: str, *, client: http.Client, **params: Unpack[CancelVectorStoreFileBatchParams]
) -> http.Response[VectorStoreFileBatchObject]:
    """Send ``POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel``, and give the whole response."""

async def asyncio(
    vector_store_id: str, batch_id: str, *, client: http.Client, **params: Unpack[CancelVectorStoreFileBatchParams]
) -> VectorStoreFileBatchObject | None:
    """Send ``POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel``, and give what the answer
    holds."""

async def asyncio_detailed(
    vector_store_id: str, batch_id: str, *, client: http.Client, **params: Unpack[CancelVectorStoreFileBatchParams]
) -> http.Response[VectorStoreFileBatchObject]:
    """Send ``POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel``, and give the whole response."""
