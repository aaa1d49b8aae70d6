from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.image_edit_completed_event_background import ImageEditCompletedEventBackground
    from ..models.image_edit_completed_event_output_format import ImageEditCompletedEventOutputFormat
    from ..models.image_edit_completed_event_quality import ImageEditCompletedEventQuality
    from ..models.image_edit_completed_event_size import ImageEditCompletedEventSize
    from ..models.images_usage import ImagesUsage


@model
class ImageEditCompletedEvent(Base):
    """The event `image_edit.completed`."""

    type: Literal['image_edit.completed']
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

    _nested = {'usage': 'ImagesUsage'}
    _tags = {'type': 'image_edit.completed'}
