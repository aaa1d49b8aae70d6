"""Delete a video"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.deleted_video_resource import DeletedVideoResource
from ...operation import Operation

OPERATION: Operation

class DeleteVideoParams(RequestOptions, total=False):
    """The keyword arguments of ``DeleteVideo``."""

def sync(video_id: str, *, client: http.Client, **params: Unpack[DeleteVideoParams]) -> DeletedVideoResource | None:
    """Send ``DELETE /videos/{video_id}``, and give what the answer holds."""

def sync_detailed(
    video_id: str, *, client: http.Client, **params: Unpack[DeleteVideoParams]
) -> http.Response[DeletedVideoResource]:
    """Send ``DELETE /videos/{video_id}``, and give the whole response."""

async def asyncio(
    video_id: str, *, client: http.Client, **params: Unpack[DeleteVideoParams]
) -> DeletedVideoResource | None:
    """Send ``DELETE /videos/{video_id}``, and give what the answer holds."""

async def asyncio_detailed(
    video_id: str, *, client: http.Client, **params: Unpack[DeleteVideoParams]
) -> http.Response[DeletedVideoResource]:
    """Send ``DELETE /videos/{video_id}``, and give the whole response."""
