from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.video_reference_input_param import VideoReferenceInputParam


@model
class CreateVideoEditJsonBody(Base):
    """Create video edit json body."""

    video: VideoReferenceInputParam
    prompt: str

    _nested = {'video': 'VideoReferenceInputParam'}
