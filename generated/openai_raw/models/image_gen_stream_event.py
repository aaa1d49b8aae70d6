"""What only `ImageGenStreamEvent` can be or hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.images_usage import ImagesUsage


@model
class ImageGenCompletedEvent(Base):
    """The event `image_generation.completed`."""

    type: Literal["image_generation.completed"]
    """The kind of event: always `image_generation.completed`."""
    b64_json: str
    """The image, base64-encoded; None where a URL was asked for."""
    created_at: int
    """When the event was created, in Unix seconds."""
    size: ImageGenCompletedEventSize
    """Width and height of the image in pixels, such as `1024x1024`. Values: `1024x1024`, `1024x1536`, `1536x1024`,
    `auto`."""
    quality: ImageGenCompletedEventQuality
    """How much care goes into the image: more takes longer and costs more. Values: `low`, `medium`, `high`,
    `auto`, `xhigh`, `max`."""
    background: ImageGenCompletedEventBackground
    """Whether the image has a transparent background. Values: `transparent`, `opaque`, `auto`."""
    output_format: ImageGenCompletedEventOutputFormat
    """File format of the image. Values: `png`, `webp`, `jpeg`."""
    usage: ImagesUsage
    """Tokens that the images used, by which they are billed."""
    safety_identifier: str | None = None
    """A stable id of your end user, for finding those who break the usage policies; hash it, so that it names
    nobody."""

    _nested = {"usage": "ImagesUsage"}
    _tags = {"type": "image_generation.completed"}


ImageGenCompletedEventSizeInput: TypeAlias = Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
ImageGenCompletedEventSize: TypeAlias = ImageGenCompletedEventSizeInput | str

ImageGenCompletedEventQualityInput: TypeAlias = Literal["low", "medium", "high", "auto", "xhigh", "max"]
ImageGenCompletedEventQuality: TypeAlias = ImageGenCompletedEventQualityInput | str

ImageGenCompletedEventBackgroundInput: TypeAlias = Literal["transparent", "opaque", "auto"]
ImageGenCompletedEventBackground: TypeAlias = ImageGenCompletedEventBackgroundInput | str

ImageGenCompletedEventOutputFormatInput: TypeAlias = Literal["png", "webp", "jpeg"]
ImageGenCompletedEventOutputFormat: TypeAlias = ImageGenCompletedEventOutputFormatInput | str


@model
class ImageGenPartialImageEvent(Base):
    """The event `image_generation.partial_image`."""

    type: Literal["image_generation.partial_image"]
    """The kind of event: always `image_generation.partial_image`."""
    b64_json: str
    """The image, base64-encoded; None where a URL was asked for."""
    created_at: int
    """When the event was created, in Unix seconds."""
    size: ImageGenPartialImageEventSize
    """Width and height of the image in pixels, such as `1024x1024`. Values: `1024x1024`, `1024x1536`, `1536x1024`,
    `auto`."""
    quality: ImageGenPartialImageEventQuality
    """How much care goes into the image: more takes longer and costs more. Values: `low`, `medium`, `high`,
    `auto`, `xhigh`, `max`."""
    background: ImageGenPartialImageEventBackground
    """Whether the image has a transparent background. Values: `transparent`, `opaque`, `auto`."""
    output_format: ImageGenPartialImageEventOutputFormat
    """File format of the image. Values: `png`, `webp`, `jpeg`."""
    partial_image_index: int
    """Which partial image this is, counted from 0."""

    _tags = {"type": "image_generation.partial_image"}


ImageGenPartialImageEventSizeInput: TypeAlias = Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
ImageGenPartialImageEventSize: TypeAlias = ImageGenPartialImageEventSizeInput | str

ImageGenPartialImageEventQualityInput: TypeAlias = Literal["low", "medium", "high", "auto", "xhigh", "max"]
ImageGenPartialImageEventQuality: TypeAlias = ImageGenPartialImageEventQualityInput | str

ImageGenPartialImageEventBackgroundInput: TypeAlias = Literal["transparent", "opaque", "auto"]
ImageGenPartialImageEventBackground: TypeAlias = ImageGenPartialImageEventBackgroundInput | str

ImageGenPartialImageEventOutputFormatInput: TypeAlias = Literal["png", "webp", "jpeg"]
ImageGenPartialImageEventOutputFormat: TypeAlias = ImageGenPartialImageEventOutputFormatInput | str
