from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.video_reference_input_param import VideoReferenceInputParam
    from ..models.video_seconds import VideoSeconds


@model
class CreateVideoExtendJsonBody(Base):
    """Create video extend json body."""

    video: VideoReferenceInputParam
    prompt: str
    seconds: VideoSeconds

    _nested = {'video': 'VideoReferenceInputParam'}
