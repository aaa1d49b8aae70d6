"""Create image edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
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

    class CreateImageEditParams(RequestOptions, total=False):
        """The keyword arguments of ``createImageEdit``."""

        prompt: Required[str]
        image: FileInput | Sequence[FileInput] | Omit
        mask: FileInput | ImageRefParam | ImageRefParamDict | Omit
        background: CreateImageEditRequestBackgroundInput | EditImageBodyJsonParamBackgroundInput | Omit | None
        model: str | CreateImageEditRequestModelInput | EditImageBodyJsonParamModelInput | Omit | None
        n: int | Omit | None
        size: str | CreateImageEditRequestSizeInput | EditImageBodyJsonParamSizeInput | Omit | None
        response_format: CreateImageEditRequestResponseFormatInput | Omit | None
        output_format: CreateImageEditRequestOutputFormatInput | EditImageBodyJsonParamOutputFormatInput | Omit | None
        output_compression: int | Omit | None
        user: str | Omit
        input_fidelity: InputFidelityInput | EditImageBodyJsonParamInputFidelityInput | Omit | None
        partial_images: PartialImagesInput | Omit
        quality: CreateImageEditRequestQualityInput | EditImageBodyJsonParamQualityInput | Omit | None
        complexity: CreateImageEditRequestComplexityInput | Omit | None
        frame_count: int | Omit | None
        frame_duration_ms: int | Omit | None
        markup: FileInput | Omit
        safety_identifier: str | Omit | None
        svg: CreateImageEditRequestSvg | CreateImageEditRequestSvgDict | Omit | None
        images: Iterable[ImageRefParam | ImageRefParamDict] | Omit
        moderation: EditImageBodyJsonParamModerationInput | Omit | None

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
