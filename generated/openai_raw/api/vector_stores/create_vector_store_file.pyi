"""Add a file to a vector store"""

from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.vector_store_file_object import VectorStoreFileObject
from ...operation import Operation
from ...unions import ChunkingStrategyRequestParamInput, VectorStoreFileAttributesInput

OPERATION: Operation

class CreateVectorStoreFileParams(RequestOptions, total=False):
    """The keyword arguments of ``createVectorStoreFile``."""

    file_id: Required[str]
    """Id of an uploaded file."""
    chunking_strategy: ChunkingStrategyRequestParamInput | Omit
    """How files are split into chunks."""
    attributes: VectorStoreFileAttributesInput | Omit
    """Up to 16 key-value pairs of your own, which searches can filter by."""

def sync(
    vector_store_id: str, *, client: http.Client, **params: Unpack[CreateVectorStoreFileParams]
) -> VectorStoreFileObject | None:
    """Send ``POST /vector_stores/{vector_store_id}/files``, and give what the answer holds."""

def sync_detailed(
    vector_store_id: str, *, client: http.Client, **params: Unpack[CreateVectorStoreFileParams]
) -> http.Response[VectorStoreFileObject]:
    """Send ``POST /vector_stores/{vector_store_id}/files``, and give the whole response."""

async def asyncio(
    vector_store_id: str, *, client: http.Client, **params: Unpack[CreateVectorStoreFileParams]
) -> VectorStoreFileObject | None:
    """Send ``POST /vector_stores/{vector_store_id}/files``, and give what the answer holds."""

async def asyncio_detailed(
    vector_store_id: str, *, client: http.Client, **params: Unpack[CreateVectorStoreFileParams]
) -> http.Response[VectorStoreFileObject]:
    """Send ``POST /vector_stores/{vector_store_id}/files``, and give the whole response."""
