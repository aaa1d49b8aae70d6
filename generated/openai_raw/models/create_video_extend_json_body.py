from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.enums import VideoSeconds
    from ..models.video_reference_input_param import VideoReferenceInputParam


@model
class CreateVideoExtendJsonBody(Base):
    """The body of `POST /videos/extensions`."""

    video: VideoReferenceInputParam
    """The video to start from: the id of a finished one, or a file."""
    prompt: str
    """What the video should show; for an edit, what should change. From 1 to 32000 characters."""
    seconds: VideoSeconds
    """How many seconds to make, as text. Values: `4`, `8`, `12`."""

    _nested = {"video": "VideoReferenceInputParam"}
