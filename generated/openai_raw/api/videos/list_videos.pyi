"""List videos"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import OrderEnumInput
from ...models.video_list_resource import VideoListResource
from ...operation import Operation

OPERATION: Operation

class ListVideosParams(RequestOptions, total=False):
    """The keyword arguments of ``ListVideos``."""

    limit: int | Omit
    """Maximum number of videos per page. From 0 to 100."""
    order: OrderEnumInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first."""
    after: str | Omit
    """Cursor: returns the videos after the one with this id. Pass the `last_id` of the previous page."""

def sync(*, client: http.Client, **params: Unpack[ListVideosParams]) -> VideoListResource | None:
    """Send ``GET /videos``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[ListVideosParams]) -> http.Response[VideoListResource]:
    """Send ``GET /videos``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[ListVideosParams]) -> VideoListResource | None:
    """Send ``GET /videos``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[ListVideosParams]
) -> http.Response[VideoListResource]:
    """Send ``GET /videos``, and give the whole response."""
