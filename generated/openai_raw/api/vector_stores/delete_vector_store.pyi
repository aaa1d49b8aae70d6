"""Delete a vector store"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.delete_vector_store_response import DeleteVectorStoreResponse
from ...operation import Operation

OPERATION: Operation

class DeleteVectorStoreParams(RequestOptions, total=False):
    """The keyword arguments of ``deleteVectorStore``."""

def sync(
    vector_store_id: str, *, client: http.Client, **params: Unpack[DeleteVectorStoreParams]
) -> DeleteVectorStoreResponse | None:
    """Send ``DELETE /vector_stores/{vector_store_id}``, and give what the answer holds."""

def sync_detailed(
    vector_store_id: str, *, client: http.Client, **params: Unpack[DeleteVectorStoreParams]
) -> http.Response[DeleteVectorStoreResponse]:
    """Send ``DELETE /vector_stores/{vector_store_id}``, and give the whole response."""

async def asyncio(
    vector_store_id: str, *, client: http.Client, **params: Unpack[DeleteVectorStoreParams]
) -> DeleteVectorStoreResponse | None:
    """Send ``DELETE /vector_stores/{vector_store_id}``, and give what the answer holds."""

async def asyncio_detailed(
    vector_store_id: str, *, client: http.Client, **params: Unpack[DeleteVectorStoreParams]
) -> http.Response[DeleteVectorStoreResponse]:
    """Send ``DELETE /vector_stores/{vector_store_id}``, and give the whole response."""
