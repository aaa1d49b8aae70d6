"""List the files of a batch"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import ListFilesInVectorStoreBatchFilterInput, ListFilesInVectorStoreBatchOrderInput
from ...models.list_vector_store_files_response import ListVectorStoreFilesResponse
from ...operation import Operation

OPERATION: Operation

class ListFilesInVectorStoreBatchParams(RequestOptions, total=False):
    """The keyword arguments of ``listFilesInVectorStoreBatch``."""

    limit: int | Omit
    """Maximum number of vector store files per page. Default: `20`."""
    order: ListFilesInVectorStoreBatchOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `desc`."""
    after: str | Omit
    """Cursor: returns the vector store files after the one with this id. Pass the `last_id` of the previous page."""
    before: str | Omit
    """Cursor: returns the vector store files before the one with this id. Pass the `first_id` of the following
    page."""
    filter: ListFilesInVectorStoreBatchFilterInput | Omit
    """Return only files with this status. Values: `in_progress`, `completed`, `failed`, `cancelled`."""

def sync(
    vector_store_id: str, batch_id: str, *, client: http.Client, **params: Unpack[ListFilesInVectorStoreBatchParams]
) -> ListVectorStoreFilesResponse | None:
    """Send ``GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files``, and give what the answer holds."""

def sync_detailed(
    vector_store_id: str, batch_id: str, *, client: http.Client, **params: Unpack[ListFilesInVectorStoreBatchParams]
) -> http.Response[ListVectorStoreFilesResponse]:
    """Send ``GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files``, and give the whole response."""

async def asyncio(
    vector_store_id: str, batch_id: str, *, client: http.Client, **params: Unpack[ListFilesInVectorStoreBatchParams]
) -> ListVectorStoreFilesResponse | None:
    """Send ``GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files``, and give what the answer holds."""

async def asyncio_detailed(
    vector_store_id: str, batch_id: str, *, client: http.Client, **params: Unpack[ListFilesInVectorStoreBatchParams]
) -> http.Response[ListVectorStoreFilesResponse]:
    """Send ``GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files``, and give the whole response."""
