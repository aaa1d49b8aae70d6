"""`ImagesResponse`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class ImagesResponse(Base):
    """A page of images."""

    created: int
    """When the images was created, in Unix seconds."""
    data: list[Image] | None = absent
    """The items of this page."""
    background: ImagesResponseBackground | None = absent
    """Whether the image has a transparent background. Values: `transparent`, `opaque`."""
    output_format: ImagesResponseOutputFormat | None = absent
    """File format of the image. Values: `png`, `webp`, `jpeg`, `gif`, `svg`."""
    size: ImagesResponseSize | None = absent
    """Width and height of the image in pixels, such as `1024x1024`. Values: `1024x1024`, `1024x1536`, `1536x1024`."""
    quality: ImagesResponseQuality | None = absent
    """How much care goes into the image: more takes longer and costs more. Values: `low`, `medium`, `high`,
    `xhigh`, `max`."""
    usage: ImageGenUsage | None = absent
    """Tokens that the images used, by which they are billed."""
    safety_identifier: str | None = None
    """A stable id of your end user, for finding those who break the usage policies; hash it, so that it names
    nobody."""
    svg_usage: ImagesResponseSvgUsage | None = None
    """Tokens of the model that drew vector images; None for other images."""

    _nested = {"data": ["Image"], "usage": "ImageGenUsage", "svg_usage": "ImagesResponseSvgUsage"}


@model
class Image(Base):
    """One image of the answer, as a URL or base64-encoded."""

    b64_json: str | None = absent
    """The image, base64-encoded; None where a URL was asked for."""
    url: str | None = absent
    """URL of the image; a `data:` URL with the base64-encoded bytes will do where an input is meant."""
    revised_prompt: str | None = absent
    """The prompt that the image was made from, as the model rewrote yours."""


@model
class ImagesResponseSvgUsage(Base):
    """Tokens of the model that drew vector images."""

    input_tokens: int
    """Tokens of the input, cached ones included."""
    model: str
    """The model that was used."""
    output_tokens: int
    """Tokens that were generated, those of reasoning included."""
    reasoning_tokens: int
    """Tokens that the model spent on reasoning; they are billed, but not shown."""
    total_tokens: int
    """Input and output tokens together."""


ImagesResponseBackgroundInput: TypeAlias = Literal["transparent", "opaque"]
ImagesResponseBackground: TypeAlias = ImagesResponseBackgroundInput | str

ImagesResponseOutputFormatInput: TypeAlias = Literal["png", "webp", "jpeg", "gif", "svg"]
ImagesResponseOutputFormat: TypeAlias = ImagesResponseOutputFormatInput | str

ImagesResponseSizeInput: TypeAlias = Literal["1024x1024", "1024x1536", "1536x1024"]
ImagesResponseSize: TypeAlias = ImagesResponseSizeInput | str

ImagesResponseQualityInput: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"]
ImagesResponseQuality: TypeAlias = ImagesResponseQualityInput | str


@model
class ImageGenOutputTokensDetails(Base):
    """Kinds of output tokens."""

    image_tokens: int
    """How many of the tokens were image."""
    text_tokens: int
    """How many of the tokens were text."""


@model
class ImageGenInputUsageDetails(Base):
    """Kinds of input tokens."""

    text_tokens: int
    """How many of the tokens were text."""
    image_tokens: int
    """How many of the tokens were image."""


@model
class ImageGenUsage(Base):
    """Tokens that the images used, by which they are billed."""

    input_tokens: int
    """Tokens of the input, cached ones included."""
    total_tokens: int
    """Input and output tokens together."""
    output_tokens: int
    """Tokens that were generated, those of reasoning included."""
    output_tokens_details: ImageGenOutputTokensDetails | None = absent
    """Kinds of output tokens."""
    input_tokens_details: ImageGenInputUsageDetails
    """Kinds of input tokens."""

    _nested = {
        "output_tokens_details": "ImageGenOutputTokensDetails",
        "input_tokens_details": "ImageGenInputUsageDetails",
    }
