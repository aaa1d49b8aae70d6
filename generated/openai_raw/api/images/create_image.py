"""Create image."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.create_image_request_background import CreateImageRequestBackgroundInput
    from ...models.create_image_request_complexity import CreateImageRequestComplexityInput
    from ...models.create_image_request_model import CreateImageRequestModelInput
    from ...models.create_image_request_moderation import CreateImageRequestModerationInput
    from ...models.create_image_request_output_format import CreateImageRequestOutputFormatInput
    from ...models.create_image_request_quality import CreateImageRequestQualityInput
    from ...models.create_image_request_response_format import CreateImageRequestResponseFormatInput
    from ...models.create_image_request_size import CreateImageRequestSizeInput
    from ...models.create_image_request_style import CreateImageRequestStyleInput
    from ...models.create_image_request_svg import CreateImageRequestSvg, CreateImageRequestSvgDict
    from ...unions import PartialImagesInput

    class CreateImageParams(RequestOptions, total=False):
        """The keyword arguments of ``createImage``."""

        prompt: Required[str]
        model: str | CreateImageRequestModelInput | Omit | None
        n: int | Omit | None
        quality: CreateImageRequestQualityInput | Omit | None
        response_format: CreateImageRequestResponseFormatInput | Omit | None
        output_format: CreateImageRequestOutputFormatInput | Omit | None
        output_compression: int | Omit | None
        partial_images: PartialImagesInput | Omit
        size: str | CreateImageRequestSizeInput | Omit | None
        moderation: CreateImageRequestModerationInput | Omit | None
        background: CreateImageRequestBackgroundInput | Omit | None
        style: CreateImageRequestStyleInput | Omit | None
        user: str | Omit
        complexity: CreateImageRequestComplexityInput | Omit | None
        frame_count: int | Omit | None
        frame_duration_ms: int | Omit | None
        safety_identifier: str | Omit | None
        svg: CreateImageRequestSvg | CreateImageRequestSvgDict | Omit | None

OPERATION = Operation(
    id="createImage",
    method="POST",
    path="/images/generations",
    body={'prompt': 'prompt', 'model': 'model', 'n': 'n', 'quality': 'quality', 'response_format': 'response_format', 'output_format': 'output_format', 'output_compression': 'output_compression', 'stream': 'stream', 'partial_images': 'partial_images', 'size': 'size', 'moderation': 'moderation', 'background': 'background', 'style': 'style', 'user': 'user', 'complexity': 'complexity', 'frame_count': 'frame_count', 'frame_duration_ms': 'frame_duration_ms', 'safety_identifier': 'safety_identifier', 'svg': 'svg'},
    required=('prompt',),
    bodies=('application/json',),
    result='ImagesResponse',
    event='ImageGenStreamEvent',
    streams=True,
    switch=('stream', True),
)
