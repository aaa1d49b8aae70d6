"""Edit images"""

from collections.abc import Iterable, Sequence
from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.create_image_edit_request import CreateImageEditRequestSvgDict
from ...dicts.edit_image_body_json_param import ImageRefParamDict
from ...models.create_image_edit_request import (
    CreateImageEditRequestBackgroundInput,
    CreateImageEditRequestComplexityInput,
    CreateImageEditRequestModelInput,
    CreateImageEditRequestOutputFormatInput,
    CreateImageEditRequestQualityInput,
    CreateImageEditRequestResponseFormatInput,
    CreateImageEditRequestSizeInput,
    CreateImageEditRequestSvg,
)
from ...models.edit_image_body_json_param import (
    EditImageBodyJsonParamBackgroundInput,
    EditImageBodyJsonParamInputFidelityInput,
    EditImageBodyJsonParamModelInput,
    EditImageBodyJsonParamModerationInput,
    EditImageBodyJsonParamOutputFormatInput,
    EditImageBodyJsonParamQualityInput,
    EditImageBodyJsonParamSizeInput,
    ImageRefParam,
)
from ...models.enums import InputFidelityInput
from ...models.images_response import ImagesResponse
from ...operation import Operation
from ...types import FileInput
from ...unions import PartialImagesInput

OPERATION: Operation

class CreateImageEditParams(RequestOptions, total=False):
    """The keyword arguments of ``createImageEdit``."""

    prompt: Required[str]
    """Description of the desired result. From 1 to 32000 characters."""
    image: FileInput | Sequence[FileInput] | Omit
    """The images to edit: one file or a list of files. At most 16 items."""
    mask: FileInput | ImageRefParam | ImageRefParamDict | Omit
    """A PNG file with the same size as the first image. Its transparent areas mark what to edit."""
    background: CreateImageEditRequestBackgroundInput | EditImageBodyJsonParamBackgroundInput | Omit | None
    """Background of the image: transparent, opaque, or chosen by the model. Values: `transparent`, `opaque`,
    `auto`. Default: `auto`."""
    model: str | CreateImageEditRequestModelInput | EditImageBodyJsonParamModelInput | Omit | None
    """The model to use, such as `gpt-5.4-mini`. Known values: `gpt-image-1.5`, `gpt-image-2`,
    `gpt-image-2-2026-04-21`, `dall-e-2`, `gpt-image-1`, `gpt-image-1-mini`, `chatgpt-image-latest`,
    `gpt-image-2.5-sunburst`, `gpt-image-2.5-sunburst-2026-09-08`, `gpt-image-2.5-flare`,
    `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`, and 2 more. Default: `gpt-image-1.5`."""
    n: int | Omit | None
    """Number of results to generate. Each one is billed. Default: `1`. From 1 to 10."""
    size: str | CreateImageEditRequestSizeInput | EditImageBodyJsonParamSizeInput | Omit | None
    """Width and height of the image in pixels, such as `1024x1024`. Known values: `256x256`, `512x512`,
    `1024x1024`, `1536x1024`, `1024x1536`, `auto`. Default: `auto`."""
    response_format: CreateImageEditRequestResponseFormatInput | Omit | None
    """Whether to return URLs, valid for one hour, or base64-encoded images. GPT image models always return base64.
    Values: `url`, `b64_json`."""
    output_format: CreateImageEditRequestOutputFormatInput | EditImageBodyJsonParamOutputFormatInput | Omit | None
    """File format of the image. Values: `png`, `jpeg`, `webp`, `gif`, `svg`. Default: `png`."""
    output_compression: int | Omit | None
    """Compression level of JPEG and WebP images, from 0 to 100. Higher keeps more detail. Default: `100`."""
    user: str | Omit
    """Id of your end user."""
    input_fidelity: InputFidelityInput | EditImageBodyJsonParamInputFidelityInput | Omit | None
    """How closely the result matches the input images, especially faces. None lets the model decide. Values:
    `high`, `low`."""
    partial_images: PartialImagesInput | Omit
    """Number of partial images to stream before the final one, 0 to 3. Default: `0`."""
    quality: CreateImageEditRequestQualityInput | EditImageBodyJsonParamQualityInput | Omit | None
    """Quality of the image. Higher quality takes longer and costs more. Values: `standard`, `low`, `medium`,
    `high`, `auto`, `xhigh`, `max`. Default: `auto`."""
    complexity: CreateImageEditRequestComplexityInput | Omit | None
    """Level of complexity of the image. Values: `low`, `medium`, `high`."""
    frame_count: int | Omit | None
    """Number of frames of an animation."""
    frame_duration_ms: int | Omit | None
    """Duration of each frame, in milliseconds."""
    markup: FileInput | Omit
    """An image with annotations that show what to change."""
    safety_identifier: str | Omit | None
    """Stable identifier of your end user, used to detect policy violations. Hash user names and email addresses."""
    svg: CreateImageEditRequestSvg | CreateImageEditRequestSvgDict | Omit | None
    """Options for vector images (SVG)."""
    images: Iterable[ImageRefParam | ImageRefParamDict] | Omit
    """The images to edit, as file ids or URLs. From 1 to 16 items."""
    moderation: EditImageBodyJsonParamModerationInput | Omit | None
    """Strictness of the content moderation. Values: `low`, `auto`. Default: `auto`."""

def sync(*, client: http.Client, **params: Unpack[CreateImageEditParams]) -> ImagesResponse | None:
    """Send ``POST /images/edits``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[CreateImageEditParams]) -> http.Response[ImagesResponse]:
    """Send ``POST /images/edits``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[CreateImageEditParams]) -> ImagesResponse | None:
    """Send ``POST /images/edits``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[CreateImageEditParams]
) -> http.Response[ImagesResponse]:
    """Send ``POST /images/edits``, and give the whole response."""
