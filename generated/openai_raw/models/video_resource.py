from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.error_2 import Error2
    from ..models.video_size import VideoSize
    from ..models.video_status import VideoStatus
    from ..unions import VideoModel


@model
class VideoResource(Base):
    """Video resource."""

    id: str
    object: Literal['video']
    model: VideoModel
    status: VideoStatus
    progress: int
    created_at: int
    completed_at: int | None
    expires_at: int | None
    prompt: str | None
    size: VideoSize
    seconds: str
    remixed_from_video_id: str | None
    error: Error2 | None

    _nested = {'error': 'Error2'}
    _tags = {'object': 'video'}
