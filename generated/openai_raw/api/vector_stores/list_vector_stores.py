"""List vector stores"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_vector_stores_order import ListVectorStoresOrderInput
    from ...models.list_vector_stores_response import ListVectorStoresResponse

    class ListVectorStoresParams(RequestOptions, total=False):
        """The keyword arguments of ``listVectorStores``."""

        limit: int | Omit
        """The most vector stores in one page. Default: `20`."""
        order: ListVectorStoresOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `desc`."""
        after: str | Omit
        """A cursor: gives the vector stores that follow the one with this id, the `last_id` of the page before."""
        before: str | Omit
        """A cursor: gives the vector stores that come before the one with this id, the `first_id` of the page
        after."""

OPERATION = Operation(
    id="listVectorStores",
    method="GET",
    path="/vector_stores",
    query={'limit': 'limit', 'order': 'order', 'after': 'after', 'before': 'before'},
    fixed_headers={'OpenAI-Beta': 'assistants=v2'},
    result='ListVectorStoresResponse',
    page="after",
)


def sync_detailed(*, client: http.Client, **params: Unpack[ListVectorStoresParams]) -> http.Response[ListVectorStoresResponse]:
    """Send ``GET /vector_stores``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[ListVectorStoresParams]) -> ListVectorStoresResponse | None:
    """Send ``GET /vector_stores``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[ListVectorStoresParams]) -> http.Response[ListVectorStoresResponse]:
    """Send ``GET /vector_stores``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[ListVectorStoresParams]) -> ListVectorStoresResponse | None:
    """Send ``GET /vector_stores``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
