"""Extend a video"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.video_reference_input_param import VideoReferenceInputParam, VideoReferenceInputParamDict
    from ...models.video_seconds import VideoSecondsInput
    from ...models.video_resource import VideoResource

    class CreateVideoExtendParams(RequestOptions, total=False):
        """The keyword arguments of ``CreateVideoExtend``."""

        video: Required[VideoReferenceInputParam | VideoReferenceInputParamDict | FileInput]
        """The video to start from: the id of a finished one, or a file."""
        prompt: Required[str]
        """What the video should show; for an edit, what should change. From 1 to 32000 characters."""
        seconds: Required[VideoSecondsInput]
        """How many seconds to make, as text. Values: `4`, `8`, `12`."""

OPERATION = Operation(
    id="CreateVideoExtend",
    method="POST",
    path="/videos/extensions",
    body={'video': 'video', 'prompt': 'prompt', 'seconds': 'seconds'},
    required=('video', 'prompt', 'seconds'),
    bodies=('multipart/form-data', 'application/json'),
    files=('video',),
    references=('video',),
    result='VideoResource',
)


def sync_detailed(*, client: http.Client, **params: Unpack[CreateVideoExtendParams]) -> http.Response[VideoResource]:
    """Send ``POST /videos/extensions``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[CreateVideoExtendParams]) -> VideoResource | None:
    """Send ``POST /videos/extensions``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateVideoExtendParams]) -> http.Response[VideoResource]:
    """Send ``POST /videos/extensions``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[CreateVideoExtendParams]) -> VideoResource | None:
    """Send ``POST /videos/extensions``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
