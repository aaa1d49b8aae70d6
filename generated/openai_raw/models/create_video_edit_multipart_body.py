from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.video_reference_input_param import VideoReferenceInputParam


@model
class CreateVideoEditMultipartBody(Base):
    """The body of `POST /videos/edits`."""

    video: bytes | VideoReferenceInputParam
    """The video to start from: the id of a finished one, or a file."""
    prompt: str
    """What the video should show; for an edit, what should change. From 1 to 32000 characters."""

    _nested = {"video": "VideoReferenceInputParam"}
