"""What only `ImageEditStreamEvent` can be or hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.images_usage import ImagesUsage


@model
class ImageEditCompletedEvent(Base):
    """`image_edit.completed` event: the image edit is complete."""

    type: Literal["image_edit.completed"]
    """Event type: always `image_edit.completed`."""
    b64_json: str
    """The image, base64-encoded; None if a URL was requested."""
    created_at: int
    """When the event was created, in Unix seconds."""
    size: ImageEditCompletedEventSize
    """Width and height of the image in pixels, such as `1024x1024`. Values: `1024x1024`, `1024x1536`, `1536x1024`,
    `auto`."""
    quality: ImageEditCompletedEventQuality
    """Quality of the image. Higher quality takes longer and costs more. Values: `low`, `medium`, `high`, `auto`,
    `xhigh`, `max`."""
    background: ImageEditCompletedEventBackground
    """Background of the image: transparent, opaque, or chosen by the model. Values: `transparent`, `opaque`,
    `auto`."""
    output_format: ImageEditCompletedEventOutputFormat
    """File format of the image. Values: `png`, `webp`, `jpeg`."""
    usage: ImagesUsage
    """Billable token usage of the images."""
    safety_identifier: str | None = None
    """Stable identifier of your end user, used to detect policy violations. Hash user names and email addresses."""

    _nested = {"usage": "ImagesUsage"}
    _tags = {"type": "image_edit.completed"}


ImageEditCompletedEventSizeInput: TypeAlias = Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
ImageEditCompletedEventSize: TypeAlias = ImageEditCompletedEventSizeInput | str
"""Width and height of the image in pixels, such as `1024x1024`."""

ImageEditCompletedEventQualityInput: TypeAlias = Literal["low", "medium", "high", "auto", "xhigh", "max"]
ImageEditCompletedEventQuality: TypeAlias = ImageEditCompletedEventQualityInput | str
"""Quality of the image. Higher quality takes longer and costs more."""

ImageEditCompletedEventBackgroundInput: TypeAlias = Literal["transparent", "opaque", "auto"]
ImageEditCompletedEventBackground: TypeAlias = ImageEditCompletedEventBackgroundInput | str
"""Background of the image: transparent, opaque, or chosen by the model."""

ImageEditCompletedEventOutputFormatInput: TypeAlias = Literal["png", "webp", "jpeg"]
ImageEditCompletedEventOutputFormat: TypeAlias = ImageEditCompletedEventOutputFormatInput | str
"""File format of the image."""


@model
class ImageEditPartialImageEvent(Base):
    """`image_edit.partial_image` event: a partial image of the image edit."""

    type: Literal["image_edit.partial_image"]
    """Event type: always `image_edit.partial_image`."""
    b64_json: str
    """The image, base64-encoded; None if a URL was requested."""
    created_at: int
    """When the event was created, in Unix seconds."""
    size: ImageEditPartialImageEventSize
    """Width and height of the image in pixels, such as `1024x1024`. Values: `1024x1024`, `1024x1536`, `1536x1024`,
    `auto`."""
    quality: ImageEditPartialImageEventQuality
    """Quality of the image. Higher quality takes longer and costs more. Values: `low`, `medium`, `high`, `auto`,
    `xhigh`, `max`."""
    background: ImageEditPartialImageEventBackground
    """Background of the image: transparent, opaque, or chosen by the model. Values: `transparent`, `opaque`,
    `auto`."""
    output_format: ImageEditPartialImageEventOutputFormat
    """File format of the image. Values: `png`, `webp`, `jpeg`."""
    partial_image_index: int
    """Index of the partial image, starting at 0."""

    _tags = {"type": "image_edit.partial_image"}


ImageEditPartialImageEventSizeInput: TypeAlias = Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
ImageEditPartialImageEventSize: TypeAlias = ImageEditPartialImageEventSizeInput | str
"""Width and height of the image in pixels, such as `1024x1024`."""

ImageEditPartialImageEventQualityInput: TypeAlias = Literal["low", "medium", "high", "auto", "xhigh", "max"]
ImageEditPartialImageEventQuality: TypeAlias = ImageEditPartialImageEventQualityInput | str
"""Quality of the image. Higher quality takes longer and costs more."""

ImageEditPartialImageEventBackgroundInput: TypeAlias = Literal["transparent", "opaque", "auto"]
ImageEditPartialImageEventBackground: TypeAlias = ImageEditPartialImageEventBackgroundInput | str
"""Background of the image: transparent, opaque, or chosen by the model."""

ImageEditPartialImageEventOutputFormatInput: TypeAlias = Literal["png", "webp", "jpeg"]
ImageEditPartialImageEventOutputFormat: TypeAlias = ImageEditPartialImageEventOutputFormatInput | str
"""File format of the image."""
