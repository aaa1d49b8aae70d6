"""Create variations of an image"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.create_image_variation_request_model import CreateImageVariationRequestModelInput
    from ...models.create_image_variation_request_response_format import CreateImageVariationRequestResponseFormatInput
    from ...models.create_image_variation_request_size import CreateImageVariationRequestSizeInput
    from ...models.images_response import ImagesResponse

    class CreateImageVariationParams(RequestOptions, total=False):
        """The keyword arguments of ``createImageVariation``."""

        image: Required[FileInput]
        """The image to vary: a square PNG file under 4 MB."""
        model: str | CreateImageVariationRequestModelInput | Omit | None
        """The model that was used. Known values: `dall-e-2`, `gpt-image-1.5`, `gpt-image-2`,
        `gpt-image-2-2026-04-21`, `gpt-image-2.5-sunburst`, `gpt-image-2.5-sunburst-2026-09-08`,
        `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`,
        `gpt-image-2.6-flare`, `gpt-image-1`, `gpt-image-1-mini`, and 2 more. Default: `dall-e-2`."""
        n: int | Omit | None
        """How many answers to generate; each is billed. Default: `1`. From 1 to 10."""
        response_format: CreateImageVariationRequestResponseFormatInput | Omit | None
        """Whether images come as URLs, valid for an hour, or base64-encoded. Values: `url`, `b64_json`. Default:
        `url`."""
        size: CreateImageVariationRequestSizeInput | Omit | None
        """Width and height of the image in pixels, such as `1024x1024`. Values: `256x256`, `512x512`, `1024x1024`.
        Default: `1024x1024`."""
        user: str | Omit
        """An id of your end user."""

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


def sync_detailed(*, client: http.Client, **params: Unpack[CreateImageVariationParams]) -> http.Response[ImagesResponse]:
    """Send ``POST /images/variations``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[CreateImageVariationParams]) -> ImagesResponse | None:
    """Send ``POST /images/variations``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateImageVariationParams]) -> http.Response[ImagesResponse]:
    """Send ``POST /images/variations``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[CreateImageVariationParams]) -> ImagesResponse | None:
    """Send ``POST /images/variations``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
