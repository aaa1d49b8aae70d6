from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.video_reference_input_param import VideoReferenceInputParam
    from ..models.video_seconds import VideoSeconds


@model
class CreateVideoExtendMultipartBody(Base):
    """Create video extend multipart body."""

    video: VideoReferenceInputParam | bytes
    prompt: str
    seconds: VideoSeconds

    _nested = {'video': 'VideoReferenceInputParam'}
