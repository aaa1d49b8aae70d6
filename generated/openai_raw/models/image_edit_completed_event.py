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
    """Image edit completed event."""

    type: Literal['image_edit.completed']
    b64_json: str
    created_at: int
    size: ImageEditCompletedEventSize
    quality: ImageEditCompletedEventQuality
    background: ImageEditCompletedEventBackground
    output_format: ImageEditCompletedEventOutputFormat
    usage: ImagesUsage
    safety_identifier: str | None = None

    _nested = {'usage': 'ImagesUsage'}
    _tags = {'type': 'image_edit.completed'}
