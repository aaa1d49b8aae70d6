"""`CreateImageVariationRequest`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class CreateImageVariationRequest(Base):
    """The body of `POST /images/variations`."""

    image: bytes
    """The source image: a square PNG file smaller than 4 MB."""
    model: str | CreateImageVariationRequestModel | None = None
    """The model to use, such as `gpt-5.4-mini`. Known values: `dall-e-2`, `gpt-image-1.5`, `gpt-image-2`,
    `gpt-image-2-2026-04-21`, `gpt-image-2.5-sunburst`, `gpt-image-2.5-sunburst-2026-09-08`,
    `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`,
    `gpt-image-2.6-flare`, `gpt-image-1`, `gpt-image-1-mini`, and 2 more."""
    n: int | None = None
    """Number of results to generate. Each one is billed. From 1 to 10."""
    response_format: CreateImageVariationRequestResponseFormat | None = None
    """Whether to return URLs, valid for one hour, or base64-encoded images. Values: `url`, `b64_json`."""
    size: CreateImageVariationRequestSize | None = None
    """Width and height of the image in pixels, such as `1024x1024`. Values: `256x256`, `512x512`, `1024x1024`."""
    user: str | None = absent
    """Id of your end user."""


CreateImageVariationRequestModelInput: TypeAlias = Literal[
    "dall-e-2",
    "gpt-image-1.5",
    "gpt-image-2",
    "gpt-image-2-2026-04-21",
    "gpt-image-2.5-sunburst",
    "gpt-image-2.5-sunburst-2026-09-08",
    "gpt-image-2.5-flare",
    "gpt-image-2.5-flare-2026-09-08",
    "gpt-image-2.6-sunburst",
    "gpt-image-2.6-flare",
    "gpt-image-1",
    "gpt-image-1-mini",
    "chatgpt-image-latest",
    "dall-e-3",
]
CreateImageVariationRequestModel: TypeAlias = CreateImageVariationRequestModelInput | str
"""The model to use, such as `gpt-5.4-mini`."""

CreateImageVariationRequestResponseFormatInput: TypeAlias = Literal["url", "b64_json"]
CreateImageVariationRequestResponseFormat: TypeAlias = CreateImageVariationRequestResponseFormatInput | str
"""Whether to return URLs, valid for one hour, or base64-encoded images."""

CreateImageVariationRequestSizeInput: TypeAlias = Literal["256x256", "512x512", "1024x1024"]
CreateImageVariationRequestSize: TypeAlias = CreateImageVariationRequestSizeInput | str
"""Width and height of the image in pixels, such as `1024x1024`."""
