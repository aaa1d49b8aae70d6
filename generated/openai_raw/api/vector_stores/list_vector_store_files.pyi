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
    """The most vector store files in one page. Default: `20`."""
    order: ListVectorStoreFilesOrderInput | Omit
    """Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `desc`."""
    after: str | Omit
    """A cursor: gives the vector store files that follow the one with this id, the `last_id` of the page before."""
    before: str | Omit
    """A cursor: gives the vector store files that come before the one with this id, the `first_id` of the page
    after."""
    filter: ListVectorStoreFilesFilterInput | Omit
    """Only files in this state. Values: `in_progress`, `completed`, `failed`, `cancelled`."""

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
