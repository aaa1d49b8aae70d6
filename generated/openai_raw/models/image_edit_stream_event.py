"""What only `ImageEditStreamEvent` can be or hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.images_usage import ImagesUsage


@model
class ImageEditCompletedEvent(Base):
    """The event `image_edit.completed`."""

    type: Literal["image_edit.completed"]
    """The kind of event: always `image_edit.completed`."""
    b64_json: str
    """The image, base64-encoded; None where a URL was asked for."""
    created_at: int
    """When the event was created, in Unix seconds."""
    size: ImageEditCompletedEventSize
    """Width and height of the image in pixels, such as `1024x1024`. Values: `1024x1024`, `1024x1536`, `1536x1024`,
    `auto`."""
    quality: ImageEditCompletedEventQuality
    """How much care goes into the image: more takes longer and costs more. Values: `low`, `medium`, `high`,
    `auto`, `xhigh`, `max`."""
    background: ImageEditCompletedEventBackground
    """Whether the image has a transparent background. Values: `transparent`, `opaque`, `auto`."""
    output_format: ImageEditCompletedEventOutputFormat
    """File format of the image. Values: `png`, `webp`, `jpeg`."""
    usage: ImagesUsage
    """Tokens that the images used, by which they are billed."""
    safety_identifier: str | None = None
    """A stable id of your end user, for finding those who break the usage policies; hash it, so that it names
    nobody."""

    _nested = {"usage": "ImagesUsage"}
    _tags = {"type": "image_edit.completed"}


ImageEditCompletedEventSizeInput: TypeAlias = Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
ImageEditCompletedEventSize: TypeAlias = ImageEditCompletedEventSizeInput | str

ImageEditCompletedEventQualityInput: TypeAlias = Literal["low", "medium", "high", "auto", "xhigh", "max"]
ImageEditCompletedEventQuality: TypeAlias = ImageEditCompletedEventQualityInput | str

ImageEditCompletedEventBackgroundInput: TypeAlias = Literal["transparent", "opaque", "auto"]
ImageEditCompletedEventBackground: TypeAlias = ImageEditCompletedEventBackgroundInput | str

ImageEditCompletedEventOutputFormatInput: TypeAlias = Literal["png", "webp", "jpeg"]
ImageEditCompletedEventOutputFormat: TypeAlias = ImageEditCompletedEventOutputFormatInput | str


@model
class ImageEditPartialImageEvent(Base):
    """The event `image_edit.partial_image`."""

    type: Literal["image_edit.partial_image"]
    """The kind of event: always `image_edit.partial_image`."""
    b64_json: str
    """The image, base64-encoded; None where a URL was asked for."""
    created_at: int
    """When the event was created, in Unix seconds."""
    size: ImageEditPartialImageEventSize
    """Width and height of the image in pixels, such as `1024x1024`. Values: `1024x1024`, `1024x1536`, `1536x1024`,
    `auto`."""
    quality: ImageEditPartialImageEventQuality
    """How much care goes into the image: more takes longer and costs more. Values: `low`, `medium`, `high`,
    `auto`, `xhigh`, `max`."""
    background: ImageEditPartialImageEventBackground
    """Whether the image has a transparent background. Values: `transparent`, `opaque`, `auto`."""
    output_format: ImageEditPartialImageEventOutputFormat
    """File format of the image. Values: `png`, `webp`, `jpeg`."""
    partial_image_index: int
    """Which partial image this is, counted from 0."""

    _tags = {"type": "image_edit.partial_image"}


ImageEditPartialImageEventSizeInput: TypeAlias = Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
ImageEditPartialImageEventSize: TypeAlias = ImageEditPartialImageEventSizeInput | str

ImageEditPartialImageEventQualityInput: TypeAlias = Literal["low", "medium", "high", "auto", "xhigh", "max"]
ImageEditPartialImageEventQuality: TypeAlias = ImageEditPartialImageEventQualityInput | str

ImageEditPartialImageEventBackgroundInput: TypeAlias = Literal["transparent", "opaque", "auto"]
ImageEditPartialImageEventBackground: TypeAlias = ImageEditPartialImageEventBackgroundInput | str

ImageEditPartialImageEventOutputFormatInput: TypeAlias = Literal["png", "webp", "jpeg"]
ImageEditPartialImageEventOutputFormat: TypeAlias = ImageEditPartialImageEventOutputFormatInput | str
