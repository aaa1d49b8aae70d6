"""List the files of a vector store"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_vector_store_files_filter import ListVectorStoreFilesFilterInput
    from ...models.list_vector_store_files_order import ListVectorStoreFilesOrderInput
    from ...models.list_vector_store_files_response import ListVectorStoreFilesResponse

    class ListVectorStoreFilesParams(RequestOptions, total=False):
        """The keyword arguments of ``listVectorStoreFiles``."""

        limit: int | Omit
        """The most vector store files in one page. Default: `20`."""
        order: ListVectorStoreFilesOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `desc`."""
        after: str | Omit
        """A cursor: gives the vector store files that follow the one with this id, the `last_id` of the page
        before."""
        before: str | Omit
        """A cursor: gives the vector store files that come before the one with this id, the `first_id` of the page
        after."""
        filter: ListVectorStoreFilesFilterInput | Omit
        """Only files in this state. Values: `in_progress`, `completed`, `failed`, `cancelled`."""

OPERATION = Operation(
    id="listVectorStoreFiles",
    method="GET",
    path="/vector_stores/{vector_store_id}/files",
    query={'limit': 'limit', 'order': 'order', 'after': 'after', 'before': 'before', 'filter': 'filter'},
    fixed_headers={'OpenAI-Beta': 'assistants=v2'},
    result='ListVectorStoreFilesResponse',
    page="after",
)


def sync_detailed(vector_store_id: str, *, client: http.Client, **params: Unpack[ListVectorStoreFilesParams]) -> http.Response[ListVectorStoreFilesResponse]:
    """Send ``GET /vector_stores/{vector_store_id}/files``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"vector_store_id": vector_store_id}, params)


def sync(vector_store_id: str, *, client: http.Client, **params: Unpack[ListVectorStoreFilesParams]) -> ListVectorStoreFilesResponse | None:
    """Send ``GET /vector_stores/{vector_store_id}/files``, and give what the answer holds."""
    return sync_detailed(vector_store_id, client=client, **params).parsed


async def asyncio_detailed(vector_store_id: str, *, client: http.Client, **params: Unpack[ListVectorStoreFilesParams]) -> http.Response[ListVectorStoreFilesResponse]:
    """Send ``GET /vector_stores/{vector_store_id}/files``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"vector_store_id": vector_store_id}, params)


async def asyncio(vector_store_id: str, *, client: http.Client, **params: Unpack[ListVectorStoreFilesParams]) -> ListVectorStoreFilesResponse | None:
    """Send ``GET /vector_stores/{vector_store_id}/files``, and give what the answer holds."""
    return (await asyncio_detailed(vector_store_id, client=client, **params)).parsed
