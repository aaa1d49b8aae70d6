"""Get a file of a vector store"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.vector_store_file_object import VectorStoreFileObject
from ...operation import Operation

OPERATION: Operation

class GetVectorStoreFileParams(RequestOptions, total=False):
    """The keyword arguments of ``getVectorStoreFile``."""

def sync(
    vector_store_id: str, file_id: str, *, client: http.Client, **params: Unpack[GetVectorStoreFileParams]
) -> VectorStoreFileObject | None:
    """Send ``GET /vector_stores/{vector_store_id}/files/{file_id}``, and give what the answer holds."""

def sync_detailed(
    vector_store_id: str, file_id: str, *, client: http.Client, **params: Unpack[GetVectorStoreFileParams]
) -> http.Response[VectorStoreFileObject]:
    """Send ``GET /vector_stores/{vector_store_id}/files/{file_id}``, and give the whole response."""

async def asyncio(
    vector_store_id: str, file_id: str, *, client: http.Client, **params: Unpack[GetVectorStoreFileParams]
) -> VectorStoreFileObject | None:
    """Send ``GET /vector_stores/{vector_store_id}/files/{file_id}``, and give what the answer holds."""

async def asyncio_detailed(
    vector_store_id: str, file_id: str, *, client: http.Client, **params: Unpack[GetVectorStoreFileParams]
) -> http.Response[VectorStoreFileObject]:
    """Send ``GET /vector_stores/{vector_store_id}/files/{file_id}``, and give the whole response."""
