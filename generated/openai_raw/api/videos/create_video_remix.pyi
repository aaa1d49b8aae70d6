"""Remix a video"""

from typing import Required, Unpack

from ... import http
from ...client import RequestOptions
from ...models.video_resource import VideoResource
from ...operation import Operation

OPERATION: Operation

class CreateVideoRemixParams(RequestOptions, total=False):
    """The keyword arguments of ``CreateVideoRemix``."""

    prompt: Required[str]
    """Description of the desired video, or of the desired change. From 1 to 32000 characters."""

def sync(video_id: str, *, client: http.Client, **params: Unpack[CreateVideoRemixParams]) -> VideoResource | None:
    """Send ``POST /videos/{video_id}/remix``, and give what the answer holds."""

def sync_detailed(
    video_id: str, *, client: http.Client, **params: Unpack[CreateVideoRemixParams]
) -> http.Response[VideoResource]:
    """Send ``POST /videos/{video_id}/remix``, and give the whole response."""

async def asyncio(
    video_id: str, *, client: http.Client, **params: Unpack[CreateVideoRemixParams]
) -> VideoResource | None:
    """Send ``POST /videos/{video_id}/remix``, and give what the answer holds."""

async def asyncio_detailed(
    video_id: str, *, client: http.Client, **params: Unpack[CreateVideoRemixParams]
) -> http.Response[VideoResource]:
    """Send ``POST /videos/{video_id}/remix``, and give the whole response."""
