"""Add several files to a vector store"""

from collections.abc import Iterable, Sequence
from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.create_vector_store_file_request import CreateVectorStoreFileRequestDict
from ...models.create_vector_store_file_request import CreateVectorStoreFileRequest
from ...models.vector_store_file_batch_object import VectorStoreFileBatchObject
from ...operation import Operation
from ...unions import ChunkingStrategyRequestParamInput, VectorStoreFileAttributesInput

OPERATION: Operation

class CreateVectorStoreFileBatchParams(RequestOptions, total=False):
    """The keyword arguments of ``createVectorStoreFileBatch``."""

    file_ids: Sequence[str] | Omit
    """Ids of uploaded files. From 1 to 2000 items."""
    files: Iterable[CreateVectorStoreFileRequest | CreateVectorStoreFileRequestDict] | Omit
    """Files to add, each with its own attributes and chunking strategy. Pass either this or `file_ids`. From 1 to
    2000 items."""
    chunking_strategy: ChunkingStrategyRequestParamInput | Omit
    """How files are split into chunks."""
    attributes: VectorStoreFileAttributesInput | Omit
    """Up to 16 key-value pairs of your own, which searches can filter by."""

def sync(
    vector_store_id: str, *, client: http.Client, **params: Unpack[CreateVectorStoreFileBatchParams]
) -> VectorStoreFileBatchObject | None:
    """Send ``POST /vector_stores/{vector_store_id}/file_batches``, and give what the answer holds."""

def sync_detailed(
    vector_store_id: str, *, client: http.Client, **params: Unpack[CreateVectorStoreFileBatchParams]
) -> http.Response[VectorStoreFileBatchObject]:
    """Send ``POST /vector_stores/{vector_store_id}/file_batches``, and give the whole response."""

async def asyncio(
    vector_store_id: str, *, client: http.Client, **params: Unpack[CreateVectorStoreFileBatchParams]
) -> VectorStoreFileBatchObject | None:
    """Send ``POST /vector_stores/{vector_store_id}/file_batches``, and give what the answer holds."""

async def asyncio_detailed(
    vector_store_id: str, *, client: http.Client, **params: Unpack[CreateVectorStoreFileBatchParams]
) -> http.Response[VectorStoreFileBatchObject]:
    """Send ``POST /vector_stores/{vector_store_id}/file_batches``, and give the whole response."""
