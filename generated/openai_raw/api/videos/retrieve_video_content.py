"""Download a video"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.video_content_variant import VideoContentVariantInput

    class RetrieveVideoContentParams(RequestOptions, total=False):
        """The keyword arguments of ``RetrieveVideoContent``."""

        variant: VideoContentVariantInput | Omit
        """Which file: the video, a thumbnail, or a sheet of frames. Values: `video`, `thumbnail`, `spritesheet`."""

OPERATION = Operation(
    id="RetrieveVideoContent",
    method="GET",
    path="/videos/{video_id}/content",
    query={'variant': 'variant'},
    answer="binary",
)


def sync_detailed(video_id: str, *, client: http.Client, **params: Unpack[RetrieveVideoContentParams]) -> http.Response[bytes]:
    """Send ``GET /videos/{video_id}/content``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"video_id": video_id}, params)


def sync(video_id: str, *, client: http.Client, **params: Unpack[RetrieveVideoContentParams]) -> bytes | None:
    """Send ``GET /videos/{video_id}/content``, and give what the answer holds."""
    return sync_detailed(video_id, client=client, **params).parsed


async def asyncio_detailed(video_id: str, *, client: http.Client, **params: Unpack[RetrieveVideoContentParams]) -> http.Response[bytes]:
    """Send ``GET /videos/{video_id}/content``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"video_id": video_id}, params)


async def asyncio(video_id: str, *, client: http.Client, **params: Unpack[RetrieveVideoContentParams]) -> bytes | None:
    """Send ``GET /videos/{video_id}/content``, and give what the answer holds."""
    return (await asyncio_detailed(video_id, client=client, **params)).parsed
