"""Get a vector store"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.vector_store_object import VectorStore
from ...operation import Operation

OPERATION: Operation

class GetVectorStoreParams(RequestOptions, total=False):
    """The keyword arguments of ``getVectorStore``."""

def sync(vector_store_id: str, *, client: http.Client, **params: Unpack[GetVectorStoreParams]) -> VectorStore | None:
    """Send ``GET /vector_stores/{vector_store_id}``, and give what the answer holds."""

def sync_detailed(
    vector_store_id: str, *, client: http.Client, **params: Unpack[GetVectorStoreParams]
) -> http.Response[VectorStore]:
    """Send ``GET /vector_stores/{vector_store_id}``, and give the whole response."""

async def asyncio(
    vector_store_id: str, *, client: http.Client, **params: Unpack[GetVectorStoreParams]
) -> VectorStore | None:
    """Send ``GET /vector_stores/{vector_store_id}``, and give what the answer holds."""

async def asyncio_detailed(
    vector_store_id: str, *, client: http.Client, **params: Unpack[GetVectorStoreParams]
) -> http.Response[VectorStore]:
    """Send ``GET /vector_stores/{vector_store_id}``, and give the whole response."""
