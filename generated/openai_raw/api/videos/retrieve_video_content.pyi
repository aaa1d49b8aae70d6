"""Download a video"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import VideoContentVariantInput
from ...operation import Operation

OPERATION: Operation

class RetrieveVideoContentParams(RequestOptions, total=False):
    """The keyword arguments of ``RetrieveVideoContent``."""

    variant: VideoContentVariantInput | Omit
    """What to download: the video, a thumbnail, or a spritesheet of frames."""

def sync(video_id: str, *, client: http.Client, **params: Unpack[RetrieveVideoContentParams]) -> bytes | None:
    """Send ``GET /videos/{video_id}/content``, and give what the answer holds."""

def sync_detailed(
    video_id: str, *, client: http.Client, **params: Unpack[RetrieveVideoContentParams]
) -> http.Response[bytes]:
    """Send ``GET /videos/{video_id}/content``, and give the whole response."""

async def asyncio(video_id: str, *, client: http.Client, **params: Unpack[RetrieveVideoContentParams]) -> bytes | None:
    """Send ``GET /videos/{video_id}/content``, and give what the answer holds."""

async def asyncio_detailed(
    video_id: str, *, client: http.Client, **params: Unpack[RetrieveVideoContentParams]
) -> http.Response[bytes]:
    """Send ``GET /videos/{video_id}/content``, and give the whole response."""
