"""List vector stores"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import ListVectorStoresOrderInput
from ...models.list_vector_stores_response import ListVectorStoresResponse
from ...operation import Operation

OPERATION: Operation

class ListVectorStoresParams(RequestOptions, total=False):
    """The keyword arguments of ``listVectorStores``."""

    limit: int | Omit
    """Maximum number of vector stores per page. Default: `20`."""
    order: ListVectorStoresOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `desc`."""
    after: str | Omit
    """Cursor: returns the vector stores after the one with this id. Pass the `last_id` of the previous page."""
    before: str | Omit
    """Cursor: returns the vector stores before the one with this id. Pass the `first_id` of the following page."""

def sync(*, client: http.Client, **params: Unpack[ListVectorStoresParams]) -> ListVectorStoresResponse | None:
    """Send ``GET /vector_stores``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[ListVectorStoresParams]
) -> http.Response[ListVectorStoresResponse]:
    """Send ``GET /vector_stores``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[ListVectorStoresParams]) -> ListVectorStoresResponse | None:
    """Send ``GET /vector_stores``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[ListVectorStoresParams]
) -> http.Response[ListVectorStoresResponse]:
    """Send ``GET /vector_stores``, and give the whole response."""
