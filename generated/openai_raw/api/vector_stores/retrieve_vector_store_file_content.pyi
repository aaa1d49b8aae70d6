"""Get the text of a file"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.vector_store_file_content_response import VectorStoreFileContentResponse
from ...operation import Operation

OPERATION: Operation

class RetrieveVectorStoreFileContentParams(RequestOptions, total=False):
    """The keyword arguments of ``retrieveVectorStoreFileContent``."""

def sync(
    vector_store_id: str, file_id: str, *, client: http.Client, **params: Unpack[RetrieveVectorStoreFileContentParams]
) -> VectorStoreFileContentResponse | None:
    """Send ``GET /vector_stores/{vector_store_id}/files/{file_id}/content``, and give what the answer holds."""

def sync_detailed(
    vector_store_id: str, file_id: str, *, client: http.Client, **params: Unpack[RetrieveVectorStoreFileContentParams]
) -> http.Response[VectorStoreFileContentResponse]:
    """Send ``GET /vector_stores/{vector_store_id}/files/{file_id}/content``, and give the whole response."""

async def asyncio(
    vector_store_id: str, file_id: str, *, client: http.Client, **params: Unpack[RetrieveVectorStoreFileContentParams]
) -> VectorStoreFileContentResponse | None:
    """Send ``GET /vector_stores/{vector_store_id}/files/{file_id}/content``, and give what the answer holds."""

async def asyncio_detailed(
    vector_store_id: str, file_id: str, *, client: http.Client, **params: Unpack[RetrieveVectorStoreFileContentParams]
) -> http.Response[VectorStoreFileContentResponse]:
    """Send ``GET /vector_stores/{vector_store_id}/files/{file_id}/content``, and give the whole response."""
