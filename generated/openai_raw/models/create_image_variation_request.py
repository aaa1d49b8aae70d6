"""`CreateImageVariationRequest`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class CreateImageVariationRequest(Base):
    """The body of `POST /images/variations`."""

    image: bytes
    """The image to vary: a square PNG file under 4 MB."""
    model: str | CreateImageVariationRequestModel | None = None
    """The model that was used. Known values: `dall-e-2`, `gpt-image-1.5`, `gpt-image-2`, `gpt-image-2-2026-04-21`,
    `gpt-image-2.5-sunburst`, `gpt-image-2.5-sunburst-2026-09-08`, `gpt-image-2.5-flare`,
    `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`, `gpt-image-2.6-flare`, `gpt-image-1`,
    `gpt-image-1-mini`, and 2 more."""
    n: int | None = None
    """How many answers to generate; each is billed. From 1 to 10."""
    response_format: CreateImageVariationRequestResponseFormat | None = None
    """Whether images come as URLs, valid for an hour, or base64-encoded. Values: `url`, `b64_json`."""
    size: CreateImageVariationRequestSize | None = None
    """Width and height of the image in pixels, such as `1024x1024`. Values: `256x256`, `512x512`, `1024x1024`."""
    user: str | None = absent
    """An id of your end user."""


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

CreateImageVariationRequestResponseFormatInput: TypeAlias = Literal["url", "b64_json"]
CreateImageVariationRequestResponseFormat: TypeAlias = CreateImageVariationRequestResponseFormatInput | str

CreateImageVariationRequestSizeInput: TypeAlias = Literal["256x256", "512x512", "1024x1024"]
CreateImageVariationRequestSize: TypeAlias = CreateImageVariationRequestSizeInput | str
