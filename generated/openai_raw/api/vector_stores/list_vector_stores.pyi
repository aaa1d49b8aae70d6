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
    """The most vector stores in one page. Default: `20`."""
    order: ListVectorStoresOrderInput | Omit
    """Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `desc`."""
    after: str | Omit
    """A cursor: gives the vector stores that follow the one with this id, the `last_id` of the page before."""
    before: str | Omit
    """A cursor: gives the vector stores that come before the one with this id, the `first_id` of the page after."""

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
