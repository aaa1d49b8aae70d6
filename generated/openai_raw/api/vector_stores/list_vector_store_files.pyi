"""List the files of a vector store"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import ListVectorStoreFilesFilterInput, ListVectorStoreFilesOrderInput
from ...models.list_vector_store_files_response import ListVectorStoreFilesResponse
from ...operation import Operation

OPERATION: Operation

class ListVectorStoreFilesParams(RequestOptions, total=False):
    """The keyword arguments of ``listVectorStoreFiles``."""

    limit: int | Omit
    """Maximum number of vector store files per page. Default: `20`."""
    order: ListVectorStoreFilesOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `desc`."""
    after: str | Omit
    """Cursor: returns the vector store files after the one with this id. Pass the `last_id` of the previous page."""
    before: str | Omit
    """Cursor: returns the vector store files before the one with this id. Pass the `first_id` of the following
    page."""
    filter: ListVectorStoreFilesFilterInput | Omit
    """Return only files with this status. Values: `in_progress`, `completed`, `failed`, `cancelled`."""

def sync(
    vector_store_id: str, *, client: http.Client, **params: Unpack[ListVectorStoreFilesParams]
) -> ListVectorStoreFilesResponse | None:
    """Send ``GET /vector_stores/{vector_store_id}/files``, and give what the answer holds."""

def sync_detailed(
    vector_store_id: str, *, client: http.Client, **params: Unpack[ListVectorStoreFilesParams]
) -> http.Response[ListVectorStoreFilesResponse]:
    """Send ``GET /vector_stores/{vector_store_id}/files``, and give the whole response."""

async def asyncio(
    vector_store_id: str, *, client: http.Client, **params: Unpack[ListVectorStoreFilesParams]
) -> ListVectorStoreFilesResponse | None:
    """Send ``GET /vector_stores/{vector_store_id}/files``, and give what the answer holds."""

async def asyncio_detailed(
    vector_store_id: str, *, client: http.Client, **params: Unpack[ListVectorStoreFilesParams]
) -> http.Response[ListVectorStoreFilesResponse]:
    """Send ``GET /vector_stores/{vector_store_id}/files``, and give the whole response."""
