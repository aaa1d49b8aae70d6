from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.video_reference_input_param import VideoReferenceInputParam


@model
class CreateVideoEditMultipartBody(Base):
    """Create video edit multipart body."""

    video: bytes | VideoReferenceInputParam
    prompt: str

    _nested = {'video': 'VideoReferenceInputParam'}
