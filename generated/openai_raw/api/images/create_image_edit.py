"""Edit images"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.create_image_edit_request_background import CreateImageEditRequestBackgroundInput
    from ...models.create_image_edit_request_complexity import CreateImageEditRequestComplexityInput
    from ...models.create_image_edit_request_model import CreateImageEditRequestModelInput
    from ...models.create_image_edit_request_output_format import CreateImageEditRequestOutputFormatInput
    from ...models.create_image_edit_request_quality import CreateImageEditRequestQualityInput
    from ...models.create_image_edit_request_response_format import CreateImageEditRequestResponseFormatInput
    from ...models.create_image_edit_request_size import CreateImageEditRequestSizeInput
    from ...models.create_image_edit_request_svg import CreateImageEditRequestSvg, CreateImageEditRequestSvgDict
    from ...models.edit_image_body_json_param_background import EditImageBodyJsonParamBackgroundInput
    from ...models.edit_image_body_json_param_input_fidelity import EditImageBodyJsonParamInputFidelityInput
    from ...models.edit_image_body_json_param_model import EditImageBodyJsonParamModelInput
    from ...models.edit_image_body_json_param_moderation import EditImageBodyJsonParamModerationInput
    from ...models.edit_image_body_json_param_output_format import EditImageBodyJsonParamOutputFormatInput
    from ...models.edit_image_body_json_param_quality import EditImageBodyJsonParamQualityInput
    from ...models.edit_image_body_json_param_size import EditImageBodyJsonParamSizeInput
    from ...models.image_ref_param import ImageRefParam, ImageRefParamDict
    from ...models.input_fidelity import InputFidelityInput
    from ...unions import PartialImagesInput
    from ...models.images_response import ImagesResponse

    class CreateImageEditParams(RequestOptions, total=False):
        """The keyword arguments of ``createImageEdit``."""

        prompt: Required[str]
        """What the result should show. From 1 to 32000 characters."""
        image: FileInput | Sequence[FileInput] | Omit
        """The images to edit: one file, or a list. At most 16 items."""
        mask: FileInput | ImageRefParam | ImageRefParamDict | Omit
        """A PNG file of the first image's size; its transparent part is what may change."""
        background: CreateImageEditRequestBackgroundInput | EditImageBodyJsonParamBackgroundInput | Omit | None
        """Whether the image has a transparent background. Values: `transparent`, `opaque`, `auto`. Default:
        `auto`."""
        model: str | CreateImageEditRequestModelInput | EditImageBodyJsonParamModelInput | Omit | None
        """The model that was used. Known values: `gpt-image-1.5`, `gpt-image-2`, `gpt-image-2-2026-04-21`,
        `dall-e-2`, `gpt-image-1`, `gpt-image-1-mini`, `chatgpt-image-latest`, `gpt-image-2.5-sunburst`,
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
        """How much care goes into the image: more takes longer and costs more. Values: `standard`, `low`,
        `medium`, `high`, `auto`, `xhigh`, `max`. Default: `auto`."""
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

OPERATION = Operation(
    id="createImageEdit",
    method="POST",
    path="/images/edits",
    body={'image': 'image', 'prompt': 'prompt', 'mask': 'mask', 'background': 'background', 'model': 'model', 'n': 'n', 'size': 'size', 'response_format': 'response_format', 'output_format': 'output_format', 'output_compression': 'output_compression', 'user': 'user', 'input_fidelity': 'input_fidelity', 'stream': 'stream', 'partial_images': 'partial_images', 'quality': 'quality', 'complexity': 'complexity', 'frame_count': 'frame_count', 'frame_duration_ms': 'frame_duration_ms', 'markup': 'markup', 'safety_identifier': 'safety_identifier', 'svg': 'svg', 'images': 'images', 'moderation': 'moderation'},
    required=('prompt',),
    bodies=('multipart/form-data', 'application/json'),
    files=('image', 'mask', 'markup'),
    references=('mask',),
    result='ImagesResponse',
    event='ImageEditStreamEvent',
    streams=True,
    switch=('stream', True),
)


def sync_detailed(*, client: http.Client, **params: Unpack[CreateImageEditParams]) -> http.Response[ImagesResponse]:
    """Send ``POST /images/edits``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[CreateImageEditParams]) -> ImagesResponse | None:
    """Send ``POST /images/edits``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateImageEditParams]) -> http.Response[ImagesResponse]:
    """Send ``POST /images/edits``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[CreateImageEditParams]) -> ImagesResponse | None:
    """Send ``POST /images/edits``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
