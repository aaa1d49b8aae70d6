"""Create variations of an image"""

from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.create_image_variation_request import (
    CreateImageVariationRequestModelInput,
    CreateImageVariationRequestResponseFormatInput,
    CreateImageVariationRequestSizeInput,
)
from ...models.images_response import ImagesResponse
from ...operation import Operation
from ...types import FileInput

OPERATION: Operation

class CreateImageVariationParams(RequestOptions, total=False):
    """The keyword arguments of ``createImageVariation``."""

    image: Required[FileInput]
    """The source image: a square PNG file smaller than 4 MB."""
    model: str | CreateImageVariationRequestModelInput | Omit | None
    """The model to use, such as `gpt-5.4-mini`. Known values: `dall-e-2`, `gpt-image-1.5`, `gpt-image-2`,
    `gpt-image-2-2026-04-21`, `gpt-image-2.5-sunburst`, `gpt-image-2.5-sunburst-2026-09-08`,
    `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`,
    `gpt-image-2.6-flare`, `gpt-image-1`, `gpt-image-1-mini`, and 2 more. Default: `dall-e-2`."""
    n: int | Omit | None
    """Number of results to generate. Each one is billed. Default: `1`. From 1 to 10."""
    response_format: CreateImageVariationRequestResponseFormatInput | Omit | None
    """Whether to return URLs, valid for one hour, or base64-encoded images. Values: `url`, `b64_json`. Default:
    `url`."""
    size: CreateImageVariationRequestSizeInput | Omit | None
    """Width and height of the image in pixels, such as `1024x1024`. Values: `256x256`, `512x512`, `1024x1024`.
    Default: `1024x1024`."""
    user: str | Omit
    """Id of your end user."""

def sync(*, client: http.Client, **params: Unpack[CreateImageVariationParams]) -> ImagesResponse | None:
    """Send ``POST /images/variations``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[CreateImageVariationParams]
) -> http.Response[ImagesResponse]:
    """Send ``POST /images/variations``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[CreateImageVariationParams]) -> ImagesResponse | None:
    """Send ``POST /images/variations``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[CreateImageVariationParams]
) -> http.Response[ImagesResponse]:
    """Send ``POST /images/variations``, and give the whole response."""
