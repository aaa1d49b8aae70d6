"""Change a vector store"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.vector_store_expiration_after import VectorStoreExpirationAfterDict
from ...models.vector_store_expiration_after import VectorStoreExpirationAfter
from ...models.vector_store_object import VectorStore
from ...operation import Operation
from ...unions import MetadataInput

OPERATION: Operation

class ModifyVectorStoreParams(RequestOptions, total=False):
    """The keyword arguments of ``modifyVectorStore``."""

    name: str | Omit | None
    """Name of the vector store."""
    expires_after: VectorStoreExpirationAfter | VectorStoreExpirationAfterDict | Omit
    """Expiration policy of the vector store."""
    metadata: MetadataInput | Omit
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""

def sync(vector_store_id: str, *, client: http.Client, **params: Unpack[ModifyVectorStoreParams]) -> VectorStore | None:
    """Send ``POST /vector_stores/{vector_store_id}``, and give what the answer holds."""

def sync_detailed(
    vector_store_id: str, *, client: http.Client, **params: Unpack[ModifyVectorStoreParams]
) -> http.Response[VectorStore]:
    """Send ``POST /vector_stores/{vector_store_id}``, and give the whole response."""

async def asyncio(
    vector_store_id: str, *, client: http.Client, **params: Unpack[ModifyVectorStoreParams]
) -> VectorStore | None:
    """Send ``POST /vector_stores/{vector_store_id}``, and give what the answer holds."""

async def asyncio_detailed(
    vector_store_id: str, *, client: http.Client, **params: Unpack[ModifyVectorStoreParams]
) -> http.Response[VectorStore]:
    """Send ``POST /vector_stores/{vector_store_id}``, and give the whole response."""
