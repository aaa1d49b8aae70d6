"""Get a video"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.video_resource import VideoResource
from ...operation import Operation

OPERATION: Operation

class GetVideoParams(RequestOptions, total=False):
    """The keyword arguments of ``GetVideo``."""

def sync(video_id: str, *, client: http.Client, **params: Unpack[GetVideoParams]) -> VideoResource | None:
    """Send ``GET /videos/{video_id}``, and give what the answer holds."""

def sync_detailed(
    video_id: str, *, client: http.Client, **params: Unpack[GetVideoParams]
) -> http.Response[VideoResource]:
    """Send ``GET /videos/{video_id}``, and give the whole response."""

async def asyncio(video_id: str, *, client: http.Client, **params: Unpack[GetVideoParams]) -> VideoResource | None:
    """Send ``GET /videos/{video_id}``, and give what the answer holds."""

async def asyncio_detailed(
    video_id: str, *, client: http.Client, **params: Unpack[GetVideoParams]
) -> http.Response[VideoResource]:
    """Send ``GET /videos/{video_id}``, and give the whole response."""
