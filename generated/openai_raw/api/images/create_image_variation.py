"""Create image variation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.create_image_variation_request_model import CreateImageVariationRequestModelInput
    from ...models.create_image_variation_request_response_format import CreateImageVariationRequestResponseFormatInput
    from ...models.create_image_variation_request_size import CreateImageVariationRequestSizeInput

    class CreateImageVariationParams(RequestOptions, total=False):
        """The keyword arguments of ``createImageVariation``."""

        image: Required[FileInput]
        model: str | CreateImageVariationRequestModelInput | Omit | None
        n: int | Omit | None
        response_format: CreateImageVariationRequestResponseFormatInput | Omit | None
        size: CreateImageVariationRequestSizeInput | Omit | None
        user: str | Omit

OPERATION = Operation(
    id="createImageVariation",
    method="POST",
    path="/images/variations",
    body={'image': 'image', 'model': 'model', 'n': 'n', 'response_format': 'response_format', 'size': 'size', 'user': 'user'},
    required=('image',),
    bodies=('multipart/form-data',),
    files=('image',),
    result='ImagesResponse',
)
