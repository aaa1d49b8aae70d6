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
    """The items on this page."""
    background: ImagesResponseBackground | None = absent
    """Background of the image: transparent, opaque, or chosen by the model."""
    output_format: ImagesResponseOutputFormat | None = absent
    """File format of the image. Values: `png`, `webp`, `jpeg`, `gif`, `svg`."""
    size: ImagesResponseSize | None = absent
    """Width and height of the image in pixels, such as `1024x1024`. Values: `1024x1024`, `1024x1536`, `1536x1024`."""
    quality: ImagesResponseQuality | None = absent
    """Quality of the image. Higher quality takes longer and costs more. Values: `low`, `medium`, `high`, `xhigh`,
    `max`."""
    usage: ImageGenUsage | None = absent
    """Billable token usage of the images."""
    safety_identifier: str | None = None
    """Stable identifier of your end user, used to detect policy violations. Hash user names and email addresses."""
    svg_usage: ImagesResponseSvgUsage | None = None
    """Token usage of the model that drew vector images; None for other images."""

    _nested = {"data": ["Image"], "usage": "ImageGenUsage", "svg_usage": "ImagesResponseSvgUsage"}


@model
class Image(Base):
    """A generated image, as a URL or base64-encoded."""

    b64_json: str | None = absent
    """The image, base64-encoded; None if a URL was requested."""
    url: str | None = absent
    """URL of the image. For inputs, a `data:` URL with the base64-encoded bytes works too."""
    revised_prompt: str | None = absent
    """The prompt that was used, after the model revised yours."""


@model
class ImagesResponseSvgUsage(Base):
    """Token usage of the model that drew vector images."""

    input_tokens: int
    """Number of input tokens, including cached tokens."""
    model: str
    """Name of the model that was used."""
    output_tokens: int
    """Number of generated tokens, including reasoning tokens."""
    reasoning_tokens: int
    """Number of tokens spent on reasoning. They are billed as output but not returned."""
    total_tokens: int
    """Total number of tokens: input plus output."""


ImagesResponseBackgroundInput: TypeAlias = Literal["transparent", "opaque"]
ImagesResponseBackground: TypeAlias = ImagesResponseBackgroundInput | str
"""Background of the image: transparent, opaque, or chosen by the model."""

ImagesResponseOutputFormatInput: TypeAlias = Literal["png", "webp", "jpeg", "gif", "svg"]
ImagesResponseOutputFormat: TypeAlias = ImagesResponseOutputFormatInput | str
"""File format of the image."""

ImagesResponseSizeInput: TypeAlias = Literal["1024x1024", "1024x1536", "1536x1024"]
ImagesResponseSize: TypeAlias = ImagesResponseSizeInput | str
"""Width and height of the image in pixels, such as `1024x1024`."""

ImagesResponseQualityInput: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"]
ImagesResponseQuality: TypeAlias = ImagesResponseQualityInput | str
"""Quality of the image. Higher quality takes longer and costs more."""


@model
class ImageGenOutputTokensDetails(Base):
    """Breakdown of the output tokens."""

    image_tokens: int
    """Number of image tokens."""
    text_tokens: int
    """Number of text tokens."""


@model
class ImageGenInputUsageDetails(Base):
    """Breakdown of the input tokens."""

    text_tokens: int
    """Number of text tokens."""
    image_tokens: int
    """Number of image tokens."""


@model
class ImageGenUsage(Base):
    """Billable token usage of the images."""

    input_tokens: int
    """Number of input tokens, including cached tokens."""
    total_tokens: int
    """Total number of tokens: input plus output."""
    output_tokens: int
    """Number of generated tokens, including reasoning tokens."""
    output_tokens_details: ImageGenOutputTokensDetails | None = absent
    """Breakdown of the output tokens."""
    input_tokens_details: ImageGenInputUsageDetails
    """Breakdown of the input tokens."""

    _nested = {
        "output_tokens_details": "ImageGenOutputTokensDetails",
        "input_tokens_details": "ImageGenInputUsageDetails",
    }
