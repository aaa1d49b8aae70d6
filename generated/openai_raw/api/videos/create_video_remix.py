"""Remix a video"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.video_resource import VideoResource

    class CreateVideoRemixParams(RequestOptions, total=False):
        """The keyword arguments of ``CreateVideoRemix``."""

        prompt: Required[str]
        """What the video should show; for an edit, what should change. From 1 to 32000 characters."""

OPERATION = Operation(
    id="CreateVideoRemix",
    method="POST",
    path="/videos/{video_id}/remix",
    body={'prompt': 'prompt'},
    required=('prompt',),
    bodies=('multipart/form-data', 'application/json'),
    result='VideoResource',
)


def sync_detailed(video_id: str, *, client: http.Client, **params: Unpack[CreateVideoRemixParams]) -> http.Response[VideoResource]:
    """Send ``POST /videos/{video_id}/remix``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"video_id": video_id}, params)


def sync(video_id: str, *, client: http.Client, **params: Unpack[CreateVideoRemixParams]) -> VideoResource | None:
    """Send ``POST /videos/{video_id}/remix``, and give what the answer holds."""
    return sync_detailed(video_id, client=client, **params).parsed


async def asyncio_detailed(video_id: str, *, client: http.Client, **params: Unpack[CreateVideoRemixParams]) -> http.Response[VideoResource]:
    """Send ``POST /videos/{video_id}/remix``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"video_id": video_id}, params)


async def asyncio(video_id: str, *, client: http.Client, **params: Unpack[CreateVideoRemixParams]) -> VideoResource | None:
    """Send ``POST /videos/{video_id}/remix``, and give what the answer holds."""
    return (await asyncio_detailed(video_id, client=client, **params)).parsed
