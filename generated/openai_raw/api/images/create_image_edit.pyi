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
    """What the result should show. From 1 to 32000 characters."""
    image: FileInput | Sequence[FileInput] | Omit
    """The images to edit: one file, or a list. At most 16 items."""
    mask: FileInput | ImageRefParam | ImageRefParamDict | Omit
    """A PNG file of the first image's size; its transparent part is what may change."""
    background: CreateImageEditRequestBackgroundInput | EditImageBodyJsonParamBackgroundInput | Omit | None
    """Whether the image has a transparent background. Values: `transparent`, `opaque`, `auto`. Default: `auto`."""
    model: str | CreateImageEditRequestModelInput | EditImageBodyJsonParamModelInput | Omit | None
    """The model that was used. Known values: `gpt-image-1.5`, `gpt-image-2`, `gpt-image-2-2026-04-21`, `dall-e-2`,
    `gpt-image-1`, `gpt-image-1-mini`, `chatgpt-image-latest`, `gpt-image-2.5-sunburst`,
    `gpt-image-2.5-sunburst-2026-09-08`, `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`,
    `gpt-image-2.6-sunburst`, and 2 more. Default: `gpt-image-1.5`."""
    n: int | Omit | None
    """How many answers to generate; each is billed. Default: `1`. From 1 to 10."""
    size: str | CreateImageEditRequestSizeInput | EditImageBodyJsonParamSizeInput | Omit | None
    """Width and height of the image in pixels, such as `1024x1024`. Known values: `256x256`, `512x512`,
    `1024x1024`, `1536x1024`, `1024x1536`, `auto`. Default: `auto`."""
    response_format: CreateImageEditRequestResponseFormatInput | Omit | None
    """Whether images come as URLs, valid for an hour, or base64-encoded; GPT image models always send base64.
    Values: `url`, `b64_json`."""
    output_format: CreateImageEditRequestOutputFormatInput | EditImageBodyJsonParamOutputFormatInput | Omit | None
    """File format of the image. Values: `png`, `jpeg`, `webp`, `gif`, `svg`. Default: `png`."""
    output_compression: int | Omit | None
    """How strongly a JPEG or WebP image is compressed, in percent; 100 keeps most detail. Default: `100`."""
    user: str | Omit
    """An id of your end user."""
    input_fidelity: InputFidelityInput | EditImageBodyJsonParamInputFidelityInput | Omit | None
    """How closely the result keeps to the input images, faces above all; None leaves it to the model. Values:
    `high`, `low`."""
    partial_images: PartialImagesInput | Omit
    """How many images to send on the way while it is made. Default: `0`. From 0 to 3."""
    quality: CreateImageEditRequestQualityInput | EditImageBodyJsonParamQualityInput | Omit | None
    """How much care goes into the image: more takes longer and costs more. Values: `standard`, `low`, `medium`,
    `high`, `auto`, `xhigh`, `max`. Default: `auto`."""
    complexity: CreateImageEditRequestComplexityInput | Omit | None
    """How elaborate the image is. Values: `low`, `medium`, `high`."""
    frame_count: int | Omit | None
    """How many frames an animation has."""
    frame_duration_ms: int | Omit | None
    """How many milliseconds each frame is shown."""
    markup: FileInput | Omit
    """An image with marks and notes that show what to change."""
    safety_identifier: str | Omit | None
    """A stable id of your end user, for finding those who break the usage policies; hash it, so that it names
    nobody."""
    svg: CreateImageEditRequestSvg | CreateImageEditRequestSvgDict | Omit | None
    """Settings of vector images."""
    images: Iterable[ImageRefParam | ImageRefParamDict] | Omit
    """The images to edit, as files or URLs. From 1 to 16 items."""
    moderation: EditImageBodyJsonParamModerationInput | Omit | None
    """How strictly the image is moderated. Values: `low`, `auto`. Default: `auto`."""

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
