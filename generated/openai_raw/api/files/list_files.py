"""List files"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_files_order import ListFilesOrderInput
    from ...models.list_files_response import ListFilesResponse

    class ListFilesParams(RequestOptions, total=False):
        """The keyword arguments of ``listFiles``."""

        purpose: str | Omit
        """Only files that were uploaded for this purpose."""
        limit: int | Omit
        """The most files in one page. Default: `10000`."""
        order: ListFilesOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `desc`."""
        after: str | Omit
        """A cursor: gives the files that follow the one with this id, the `last_id` of the page before."""

OPERATION = Operation(
    id="listFiles",
    method="GET",
    path="/files",
    query={'purpose': 'purpose', 'limit': 'limit', 'order': 'order', 'after': 'after'},
    result='ListFilesResponse',
    page="after",
)


def sync_detailed(*, client: http.Client, **params: Unpack[ListFilesParams]) -> http.Response[ListFilesResponse]:
    """Send ``GET /files``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[ListFilesParams]) -> ListFilesResponse | None:
    """Send ``GET /files``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[ListFilesParams]) -> http.Response[ListFilesResponse]:
    """Send ``GET /files``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[ListFilesParams]) -> ListFilesResponse | None:
    """Send ``GET /files``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
