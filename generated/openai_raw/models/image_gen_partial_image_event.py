from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.image_gen_partial_image_event_background import ImageGenPartialImageEventBackground
    from ..models.image_gen_partial_image_event_output_format import ImageGenPartialImageEventOutputFormat
    from ..models.image_gen_partial_image_event_quality import ImageGenPartialImageEventQuality
    from ..models.image_gen_partial_image_event_size import ImageGenPartialImageEventSize


@model
class ImageGenPartialImageEvent(Base):
    """Image gen partial image event."""

    type: Literal['image_generation.partial_image']
    b64_json: str
    created_at: int
    size: ImageGenPartialImageEventSize
    quality: ImageGenPartialImageEventQuality
    background: ImageGenPartialImageEventBackground
    output_format: ImageGenPartialImageEventOutputFormat
    partial_image_index: int
    _tags = {'type': 'image_generation.partial_image'}
