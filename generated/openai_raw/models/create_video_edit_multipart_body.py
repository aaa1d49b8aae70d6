from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.video_reference_input_param import VideoReferenceInputParam


@model
class CreateVideoEditMultipartBody(Base):
    """The body of `POST /videos/edits`."""

    video: bytes | VideoReferenceInputParam
    """The source video: a file, or a reference to a finished video."""
    prompt: str
    """Description of the desired video, or of the desired change. From 1 to 32000 characters."""

    _nested = {"video": "VideoReferenceInputParam"}
