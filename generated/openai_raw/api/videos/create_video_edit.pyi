"""Edit a video"""

from typing import Required, Unpack

from ... import http
from ...client import RequestOptions
from ...dicts.video_reference_input_param import VideoReferenceInputParamDict
from ...models.video_reference_input_param import VideoReferenceInputParam
from ...models.video_resource import VideoResource
from ...operation import Operation
from ...types import FileInput

OPERATION: Operation

class CreateVideoEditParams(RequestOptions, total=False):
    """The keyword arguments of ``CreateVideoEdit``."""

    video: Required[FileInput | VideoReferenceInputParam | VideoReferenceInputParamDict]
    """The source video: a file, or a reference to a finished video."""
    prompt: Required[str]
    """Description of the desired video, or of the desired change. From 1 to 32000 characters."""

def sync(*, client: http.Client, **params: Unpack[CreateVideoEditParams]) -> VideoResource | None:
    """Send ``POST /videos/edits``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[CreateVideoEditParams]) -> http.Response[VideoResource]:
    """Send ``POST /videos/edits``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[CreateVideoEditParams]) -> VideoResource | None:
    """Send ``POST /videos/edits``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[CreateVideoEditParams]
) -> http.Response[VideoResource]:
    """Send ``POST /videos/edits``, and give the whole response."""
