from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.image_edit_partial_image_event_background import ImageEditPartialImageEventBackground
    from ..models.image_edit_partial_image_event_output_format import ImageEditPartialImageEventOutputFormat
    from ..models.image_edit_partial_image_event_quality import ImageEditPartialImageEventQuality
    from ..models.image_edit_partial_image_event_size import ImageEditPartialImageEventSize


@model
class ImageEditPartialImageEvent(Base):
    """The event `image_edit.partial_image`."""

    type: Literal['image_edit.partial_image']
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
    _tags = {'type': 'image_edit.partial_image'}
