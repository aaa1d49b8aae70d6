"""Create a video"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.image_ref_param_2 import ImageRefParam2, ImageRefParam2Dict
    from ...models.video_seconds import VideoSecondsInput
    from ...models.video_size import VideoSizeInput
    from ...unions import VideoModelInput
    from ...models.video_resource import VideoResource

    class CreateVideoParams(RequestOptions, total=False):
        """The keyword arguments of ``createVideo``."""

        prompt: Required[str]
        """What the video should show; for an edit, what should change. From 1 to 32000 characters."""
        model: VideoModelInput | Omit
        """The model that was used. Known values: `sora-2`, `sora-2-pro`, `sora-2-2025-10-06`,
        `sora-2-pro-2025-10-06`, `sora-2-2025-12-08`."""
        input_reference: FileInput | ImageRefParam2 | ImageRefParam2Dict | Omit
        """An image that the video begins with; it must have the size of the video."""
        seconds: VideoSecondsInput | Omit
        """How many seconds to make, as text. Values: `4`, `8`, `12`."""
        size: VideoSizeInput | Omit
        """Width and height of the image in pixels, such as `1024x1024`. Values: `720x1280`, `1280x720`,
        `1024x1792`, `1792x1024`."""

OPERATION = Operation(
    id="createVideo",
    method="POST",
    path="/videos",
    body={'model': 'model', 'prompt': 'prompt', 'input_reference': 'input_reference', 'seconds': 'seconds', 'size': 'size'},
    required=('prompt',),
    bodies=('multipart/form-data', 'application/json'),
    files=('input_reference',),
    references=('input_reference',),
    result='VideoResource',
)


def sync_detailed(*, client: http.Client, **params: Unpack[CreateVideoParams]) -> http.Response[VideoResource]:
    """Send ``POST /videos``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[CreateVideoParams]) -> VideoResource | None:
    """Send ``POST /videos``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateVideoParams]) -> http.Response[VideoResource]:
    """Send ``POST /videos``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[CreateVideoParams]) -> VideoResource | None:
    """Send ``POST /videos``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
