"""Extend a video"""

from typing import Required, Unpack

from ... import http
from ...client import RequestOptions
from ...dicts.video_reference_input_param import VideoReferenceInputParamDict
from ...models.enums import VideoSecondsInput
from ...models.video_reference_input_param import VideoReferenceInputParam
from ...models.video_resource import VideoResource
from ...operation import Operation
from ...types import FileInput

OPERATION: Operation

class CreateVideoExtendParams(RequestOptions, total=False):
    """The keyword arguments of ``CreateVideoExtend``."""

    video: Required[VideoReferenceInputParam | VideoReferenceInputParamDict | FileInput]
    """The source video: a file, or a reference to a finished video."""
    prompt: Required[str]
    """Description of the desired video, or of the desired change. From 1 to 32000 characters."""
    seconds: Required[VideoSecondsInput]
    """Number of seconds to generate, as text. Values: `4`, `8`, `12`."""

def sync(*, client: http.Client, **params: Unpack[CreateVideoExtendParams]) -> VideoResource | None:
    """Send ``POST /videos/extensions``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[CreateVideoExtendParams]) -> http.Response[VideoResource]:
    """Send ``POST /videos/extensions``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[CreateVideoExtendParams]) -> VideoResource | None:
    """Send ``POST /videos/extensions``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[CreateVideoExtendParams]
) -> http.Response[VideoResource]:
    """Send ``POST /videos/extensions``, and give the whole response."""
