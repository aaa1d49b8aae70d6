from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.image_gen_completed_event_background import ImageGenCompletedEventBackground
    from ..models.image_gen_completed_event_output_format import ImageGenCompletedEventOutputFormat
    from ..models.image_gen_completed_event_quality import ImageGenCompletedEventQuality
    from ..models.image_gen_completed_event_size import ImageGenCompletedEventSize
    from ..models.images_usage import ImagesUsage


@model
class ImageGenCompletedEvent(Base):
    """Image gen completed event."""

    type: Literal['image_generation.completed']
    b64_json: str
    created_at: int
    size: ImageGenCompletedEventSize
    quality: ImageGenCompletedEventQuality
    background: ImageGenCompletedEventBackground
    output_format: ImageGenCompletedEventOutputFormat
    usage: ImagesUsage
    safety_identifier: str | None = None

    _nested = {'usage': 'ImagesUsage'}
    _tags = {'type': 'image_generation.completed'}
