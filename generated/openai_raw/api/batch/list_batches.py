"""List batches"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_batches_response import ListBatchesResponse

    class ListBatchesParams(RequestOptions, total=False):
        """The keyword arguments of ``listBatches``."""

        after: str | Omit
        """A cursor: gives the batches that follow the one with this id, the `last_id` of the page before."""
        limit: int | Omit
        """The most batches in one page. Default: `20`."""

OPERATION = Operation(
    id="listBatches",
    method="GET",
    path="/batches",
    query={'after': 'after', 'limit': 'limit'},
    result='ListBatchesResponse',
    page="after",
)


def sync_detailed(*, client: http.Client, **params: Unpack[ListBatchesParams]) -> http.Response[ListBatchesResponse]:
    """Send ``GET /batches``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[ListBatchesParams]) -> ListBatchesResponse | None:
    """Send ``GET /batches``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[ListBatchesParams]) -> http.Response[ListBatchesResponse]:
    """Send ``GET /batches``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[ListBatchesParams]) -> ListBatchesResponse | None:
    """Send ``GET /batches``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
