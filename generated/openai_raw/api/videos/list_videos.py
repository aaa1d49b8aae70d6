"""List videos"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.order_enum import OrderEnumInput
    from ...models.video_list_resource import VideoListResource

    class ListVideosParams(RequestOptions, total=False):
        """The keyword arguments of ``ListVideos``."""

        limit: int | Omit
        """The most videos in one page. From 0 to 100."""
        order: OrderEnumInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first."""
        after: str | Omit
        """A cursor: gives the videos that follow the one with this id, the `last_id` of the page before."""

OPERATION = Operation(
    id="ListVideos",
    method="GET",
    path="/videos",
    query={'limit': 'limit', 'order': 'order', 'after': 'after'},
    result='VideoListResource',
    page="after",
)


def sync_detailed(*, client: http.Client, **params: Unpack[ListVideosParams]) -> http.Response[VideoListResource]:
    """Send ``GET /videos``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[ListVideosParams]) -> VideoListResource | None:
    """Send ``GET /videos``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[ListVideosParams]) -> http.Response[VideoListResource]:
    """Send ``GET /videos``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[ListVideosParams]) -> VideoListResource | None:
    """Send ``GET /videos``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
