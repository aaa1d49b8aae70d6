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
    """Image edit partial image event."""

    type: Literal['image_edit.partial_image']
    b64_json: str
    created_at: int
    size: ImageEditPartialImageEventSize
    quality: ImageEditPartialImageEventQuality
    background: ImageEditPartialImageEventBackground
    output_format: ImageEditPartialImageEventOutputFormat
    partial_image_index: int
    _tags = {'type': 'image_edit.partial_image'}
