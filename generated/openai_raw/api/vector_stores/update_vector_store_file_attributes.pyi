"""Change the attributes of a file"""

from typing import Required, Unpack

from ... import http
from ...client import RequestOptions
from ...models.vector_store_file_object import VectorStoreFileObject
from ...operation import Operation
from ...unions import VectorStoreFileAttributesInput

OPERATION: Operation

class UpdateVectorStoreFileAttributesParams(RequestOptions, total=False):
    """The keyword arguments of ``updateVectorStoreFileAttributes``."""

    attributes: Required[VectorStoreFileAttributesInput]
    """Up to 16 key-value pairs of your own, which searches can filter by."""

def sync(
    vector_store_id: str, file_id: str, *, client: http.Client, **params: Unpack[UpdateVectorStoreFileAttributesParams]
) -> VectorStoreFileObject | None:
    """Send ``POST /vector_stores/{vector_store_id}/files/{file_id}``, and give what the answer holds."""

def sync_detailed(
    vector_store_id: str, file_id: str, *, client: http.Client, **params: Unpack[UpdateVectorStoreFileAttributesParams]
) -> http.Response[VectorStoreFileObject]:
    """Send ``POST /vector_stores/{vector_store_id}/files/{file_id}``, and give the whole response."""

async def asyncio(
    vector_store_id: str, file_id: str, *, client: http.Client, **params: Unpack[UpdateVectorStoreFileAttributesParams]
) -> VectorStoreFileObject | None:
    """Send ``POST /vector_stores/{vector_store_id}/files/{file_id}``, and give what the answer holds."""

async def asyncio_detailed(
    vector_store_id: str, file_id: str, *, client: http.Client, **params: Unpack[UpdateVectorStoreFileAttributesParams]
) -> http.Response[VectorStoreFileObject]:
    """Send ``POST /vector_stores/{vector_store_id}/files/{file_id}``, and give the whole response."""
