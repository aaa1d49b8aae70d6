"""Take a file out of a vector store"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.delete_vector_store_file_response import DeleteVectorStoreFileResponse
from ...operation import Operation

OPERATION: Operation

class DeleteVectorStoreFileParams(RequestOptions, total=False):
    """The keyword arguments of ``deleteVectorStoreFile``."""

def sync(
    vector_store_id: str, file_id: str, *, client: http.Client, **params: Unpack[DeleteVectorStoreFileParams]
) -> DeleteVectorStoreFileResponse | None:
    """Send ``DELETE /vector_stores/{vector_store_id}/files/{file_id}``, and give what the answer holds."""

def sync_detailed(
    vector_store_id: str, file_id: str, *, client: http.Client, **params: Unpack[DeleteVectorStoreFileParams]
) -> http.Response[DeleteVectorStoreFileResponse]:
    """Send ``DELETE /vector_stores/{vector_store_id}/files/{file_id}``, and give the whole response."""

async def asyncio(
    vector_store_id: str, file_id: str, *, client: http.Client, **params: Unpack[DeleteVectorStoreFileParams]
) -> DeleteVectorStoreFileResponse | None:
    """Send ``DELETE /vector_stores/{vector_store_id}/files/{file_id}``, and give what the answer holds."""

async def asyncio_detailed(
    vector_store_id: str, file_id: str, *, client: http.Client, **params: Unpack[DeleteVectorStoreFileParams]
) -> http.Response[DeleteVectorStoreFileResponse]:
    """Send ``DELETE /vector_stores/{vector_store_id}/files/{file_id}``, and give the whole response."""
