"""Create images"""

from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.create_image_request import CreateImageRequestSvgDict
from ...models.create_image_request import (
    CreateImageRequestBackgroundInput,
    CreateImageRequestComplexityInput,
    CreateImageRequestModelInput,
    CreateImageRequestModerationInput,
    CreateImageRequestOutputFormatInput,
    CreateImageRequestQualityInput,
    CreateImageRequestResponseFormatInput,
    CreateImageRequestSizeInput,
    CreateImageRequestStyleInput,
    CreateImageRequestSvg,
)
from ...models.images_response import ImagesResponse
from ...operation import Operation
from ...unions import PartialImagesInput

OPERATION: Operation

class CreateImageParams(RequestOptions, total=False):
    """The keyword arguments of ``createImage``."""

    prompt: Required[str]
    """Description of the desired image."""
    model: str | CreateImageRequestModelInput | Omit | None
    """The model to use, such as `gpt-5.4-mini`. Known values: `gpt-image-1.5`, `gpt-image-2`,
    `gpt-image-2-2026-04-21`, `dall-e-2`, `dall-e-3`, `gpt-image-1`, `gpt-image-1-mini`,
    `gpt-image-2.5-sunburst`, `gpt-image-2.5-sunburst-2026-09-08`, `gpt-image-2.5-flare`,
    `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`, and 2 more. Default: `dall-e-2`."""
    n: int | Omit | None
    """Number of results to generate. Each one is billed. Default: `1`. From 1 to 10."""
    quality: CreateImageRequestQualityInput | Omit | None
    """Quality of the image. Higher quality takes longer and costs more. Values: `standard`, `hd`, `low`, `medium`,
    `high`, `auto`, `xhigh`, `max`. Default: `auto`."""
    response_format: CreateImageRequestResponseFormatInput | Omit | None
    """Whether to return URLs, valid for one hour, or base64-encoded images. GPT image models always return base64.
    Values: `url`, `b64_json`. Default: `url`."""
    output_format: CreateImageRequestOutputFormatInput | Omit | None
    """File format of the image. Values: `png`, `jpeg`, `webp`, `gif`, `svg`. Default: `png`."""
    output_compression: int | Omit | None
    """Compression level of JPEG and WebP images, from 0 to 100. Higher keeps more detail. Default: `100`."""
    partial_images: PartialImagesInput | Omit
    """Number of partial images to stream before the final one, 0 to 3. Default: `0`."""
    size: str | CreateImageRequestSizeInput | Omit | None
    """Width and height of the image in pixels, such as `1024x1024`. Known values: `auto`, `1024x1024`,
    `1536x1024`, `1024x1536`, `256x256`, `512x512`, `1792x1024`, `1024x1792`. Default: `auto`."""
    moderation: CreateImageRequestModerationInput | Omit | None
    """Strictness of the content moderation. Values: `low`, `auto`. Default: `auto`."""
    background: CreateImageRequestBackgroundInput | Omit | None
    """Background of the image: transparent, opaque, or chosen by the model. Values: `transparent`, `opaque`,
    `auto`. Default: `auto`."""
    style: CreateImageRequestStyleInput | Omit | None
    """Style of the image: dramatic (`vivid`) or realistic (`natural`). Only for `dall-e-3`. Default: `vivid`."""
    user: str | Omit
    """Id of your end user."""
    complexity: CreateImageRequestComplexityInput | Omit | None
    """Level of complexity of the image. Values: `low`, `medium`, `high`."""
    frame_count: int | Omit | None
    """Number of frames of an animation."""
    frame_duration_ms: int | Omit | None
    """Duration of each frame, in milliseconds."""
    safety_identifier: str | Omit | None
    """Stable identifier of your end user, used to detect policy violations. Hash user names and email addresses."""
    svg: CreateImageRequestSvg | CreateImageRequestSvgDict | Omit | None
    """Options for vector images (SVG)."""

def sync(*, client: http.Client, **params: Unpack[CreateImageParams]) -> ImagesResponse | None:
    """Send ``POST /images/generations``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[CreateImageParams]) -> http.Response[ImagesResponse]:
    """Send ``POST /images/generations``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[CreateImageParams]) -> ImagesResponse | None:
    """Send ``POST /images/generations``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[CreateImageParams]
) -> http.Response[ImagesResponse]:
    """Send ``POST /images/generations``, and give the whole response."""
