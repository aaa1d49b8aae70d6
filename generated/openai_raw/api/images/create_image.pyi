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
    """What the image should show."""
    model: str | CreateImageRequestModelInput | Omit | None
    """The model that was used. Known values: `gpt-image-1.5`, `gpt-image-2`, `gpt-image-2-2026-04-21`, `dall-e-2`,
    `dall-e-3`, `gpt-image-1`, `gpt-image-1-mini`, `gpt-image-2.5-sunburst`,
    `gpt-image-2.5-sunburst-2026-09-08`, `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`,
    `gpt-image-2.6-sunburst`, and 2 more. Default: `dall-e-2`."""
    n: int | Omit | None
    """How many answers to generate; each is billed. Default: `1`. From 1 to 10."""
    quality: CreateImageRequestQualityInput | Omit | None
    """How much care goes into the image: more takes longer and costs more. Values: `standard`, `hd`, `low`,
    `medium`, `high`, `auto`, `xhigh`, `max`. Default: `auto`."""
    response_format: CreateImageRequestResponseFormatInput | Omit | None
    """Whether images come as URLs, valid for an hour, or base64-encoded; GPT image models always send base64.
    Values: `url`, `b64_json`. Default: `url`."""
    output_format: CreateImageRequestOutputFormatInput | Omit | None
    """File format of the image. Values: `png`, `jpeg`, `webp`, `gif`, `svg`. Default: `png`."""
    output_compression: int | Omit | None
    """How strongly a JPEG or WebP image is compressed, in percent; 100 keeps most detail. Default: `100`."""
    partial_images: PartialImagesInput | Omit
    """How many images to send on the way while it is made. Default: `0`. From 0 to 3."""
    size: str | CreateImageRequestSizeInput | Omit | None
    """Width and height of the image in pixels, such as `1024x1024`. Known values: `auto`, `1024x1024`,
    `1536x1024`, `1024x1536`, `256x256`, `512x512`, `1792x1024`, `1024x1792`. Default: `auto`."""
    moderation: CreateImageRequestModerationInput | Omit | None
    """How strictly the image is moderated. Values: `low`, `auto`. Default: `auto`."""
    background: CreateImageRequestBackgroundInput | Omit | None
    """Whether the image has a transparent background. Values: `transparent`, `opaque`, `auto`. Default: `auto`."""
    style: CreateImageRequestStyleInput | Omit | None
    """Whether the image is dramatic (`vivid`) or plain (`natural`); only for `dall-e-3`. Default: `vivid`."""
    user: str | Omit
    """An id of your end user."""
    complexity: CreateImageRequestComplexityInput | Omit | None
    """How elaborate the image is. Values: `low`, `medium`, `high`."""
    frame_count: int | Omit | None
    """How many frames an animation has."""
    frame_duration_ms: int | Omit | None
    """How many milliseconds each frame is shown."""
    safety_identifier: str | Omit | None
    """A stable id of your end user, for finding those who break the usage policies; hash it, so that it names
    nobody."""
    svg: CreateImageRequestSvg | CreateImageRequestSvgDict | Omit | None
    """Settings of vector images."""

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
