"""What only `ImageGenStreamEvent` can be or hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.images_usage import ImagesUsage


@model
class ImageGenCompletedEvent(Base):
    """`image_generation.completed` event: the image generation is complete."""

    type: Literal["image_generation.completed"]
    """Event type: always `image_generation.completed`."""
    b64_json: str
    """The image, base64-encoded; None if a URL was requested."""
    created_at: int
    """When the event was created, in Unix seconds."""
    size: ImageGenCompletedEventSize
    """Width and height of the image in pixels, such as `1024x1024`. Values: `1024x1024`, `1024x1536`, `1536x1024`,
    `auto`."""
    quality: ImageGenCompletedEventQuality
    """Quality of the image. Higher quality takes longer and costs more. Values: `low`, `medium`, `high`, `auto`,
    `xhigh`, `max`."""
    background: ImageGenCompletedEventBackground
    """Background of the image: transparent, opaque, or chosen by the model. Values: `transparent`, `opaque`,
    `auto`."""
    output_format: ImageGenCompletedEventOutputFormat
    """File format of the image. Values: `png`, `webp`, `jpeg`."""
    usage: ImagesUsage
    """Billable token usage of the images."""
    safety_identifier: str | None = None
    """Stable identifier of your end user, used to detect policy violations. Hash user names and email addresses."""

    _nested = {"usage": "ImagesUsage"}
    _tags = {"type": "image_generation.completed"}


ImageGenCompletedEventSizeInput: TypeAlias = Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
ImageGenCompletedEventSize: TypeAlias = ImageGenCompletedEventSizeInput | str
"""Width and height of the image in pixels, such as `1024x1024`."""

ImageGenCompletedEventQualityInput: TypeAlias = Literal["low", "medium", "high", "auto", "xhigh", "max"]
ImageGenCompletedEventQuality: TypeAlias = ImageGenCompletedEventQualityInput | str
"""Quality of the image. Higher quality takes longer and costs more."""

ImageGenCompletedEventBackgroundInput: TypeAlias = Literal["transparent", "opaque", "auto"]
ImageGenCompletedEventBackground: TypeAlias = ImageGenCompletedEventBackgroundInput | str
"""Background of the image: transparent, opaque, or chosen by the model."""

ImageGenCompletedEventOutputFormatInput: TypeAlias = Literal["png", "webp", "jpeg"]
ImageGenCompletedEventOutputFormat: TypeAlias = ImageGenCompletedEventOutputFormatInput | str
"""File format of the image."""


@model
class ImageGenPartialImageEvent(Base):
    """`image_generation.partial_image` event: a partial image of the image generation."""

    type: Literal["image_generation.partial_image"]
    """Event type: always `image_generation.partial_image`."""
    b64_json: str
    """The image, base64-encoded; None if a URL was requested."""
    created_at: int
    """When the event was created, in Unix seconds."""
    size: ImageGenPartialImageEventSize
    """Width and height of the image in pixels, such as `1024x1024`. Values: `1024x1024`, `1024x1536`, `1536x1024`,
    `auto`."""
    quality: ImageGenPartialImageEventQuality
    """Quality of the image. Higher quality takes longer and costs more. Values: `low`, `medium`, `high`, `auto`,
    `xhigh`, `max`."""
    background: ImageGenPartialImageEventBackground
    """Background of the image: transparent, opaque, or chosen by the model. Values: `transparent`, `opaque`,
    `auto`."""
    output_format: ImageGenPartialImageEventOutputFormat
    """File format of the image. Values: `png`, `webp`, `jpeg`."""
    partial_image_index: int
    """Index of the partial image, starting at 0."""

    _tags = {"type": "image_generation.partial_image"}


ImageGenPartialImageEventSizeInput: TypeAlias = Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
ImageGenPartialImageEventSize: TypeAlias = ImageGenPartialImageEventSizeInput | str
"""Width and height of the image in pixels, such as `1024x1024`."""

ImageGenPartialImageEventQualityInput: TypeAlias = Literal["low", "medium", "high", "auto", "xhigh", "max"]
ImageGenPartialImageEventQuality: TypeAlias = ImageGenPartialImageEventQualityInput | str
"""Quality of the image. Higher quality takes longer and costs more."""

ImageGenPartialImageEventBackgroundInput: TypeAlias = Literal["transparent", "opaque", "auto"]
ImageGenPartialImageEventBackground: TypeAlias = ImageGenPartialImageEventBackgroundInput | str
"""Background of the image: transparent, opaque, or chosen by the model."""

ImageGenPartialImageEventOutputFormatInput: TypeAlias = Literal["png", "webp", "jpeg"]
ImageGenPartialImageEventOutputFormat: TypeAlias = ImageGenPartialImageEventOutputFormatInput | str
"""File format of the image."""
