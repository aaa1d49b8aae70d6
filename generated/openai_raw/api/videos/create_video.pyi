"""Create a video"""

from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.image_ref_param_2 import ImageRefParam2Dict
from ...models.enums import VideoSecondsInput, VideoSizeInput
from ...models.image_ref_param_2 import ImageRefParam2
from ...models.video_resource import VideoResource
from ...operation import Operation
from ...types import FileInput
from ...unions import VideoModelInput

OPERATION: Operation

class CreateVideoParams(RequestOptions, total=False):
    """The keyword arguments of ``createVideo``."""

    prompt: Required[str]
    """Description of the desired video, or of the desired change. From 1 to 32000 characters."""
    model: VideoModelInput | Omit
    """The model to use, such as `gpt-5.4-mini`. Known values: `sora-2`, `sora-2-pro`, `sora-2-2025-10-06`,
    `sora-2-pro-2025-10-06`, `sora-2-2025-12-08`."""
    input_reference: FileInput | ImageRefParam2 | ImageRefParam2Dict | Omit
    """An image to use as the first frame. It must have the size of the video."""
    seconds: VideoSecondsInput | Omit
    """Number of seconds to generate, as text. Values: `4`, `8`, `12`."""
    size: VideoSizeInput | Omit
    """Width and height of the image in pixels, such as `1024x1024`. Values: `720x1280`, `1280x720`, `1024x1792`,
    `1792x1024`."""

def sync(*, client: http.Client, **params: Unpack[CreateVideoParams]) -> VideoResource | None:
    """Send ``POST /videos``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[CreateVideoParams]) -> http.Response[VideoResource]:
    """Send ``POST /videos``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[CreateVideoParams]) -> VideoResource | None:
    """Send ``POST /videos``, and give what the answer holds."""

async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateVideoParams]) -> http.Response[VideoResource]:
    """Send ``POST /videos``, and give the whole response."""
