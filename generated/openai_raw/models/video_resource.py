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
    """A video, made or in the making."""

    id: str
    """Id of the video."""
    object: Literal['video']
    """The kind of object: always `video`."""
    model: VideoModel
    """The model that was used. Known values: `sora-2`, `sora-2-pro`, `sora-2-2025-10-06`, `sora-2-pro-2025-10-06`,
    `sora-2-2025-12-08`."""
    status: VideoStatus
    """State of the video. Values: `queued`, `in_progress`, `completed`, `failed`."""
    progress: int
    """How much is done, in percent, roughly."""
    created_at: int
    """When the video was created, in Unix seconds."""
    completed_at: int | None
    """When the video was completed, in Unix seconds; None if that has not happened."""
    expires_at: int | None
    """When the video expires, in Unix seconds; None if it does not."""
    prompt: str | None
    """What the video was asked to show; None where it is not kept."""
    size: VideoSize
    """Width and height of the image in pixels, such as `1024x1024`. Values: `720x1280`, `1280x720`, `1024x1792`,
    `1792x1024`."""
    seconds: str
    """Length of the video, in seconds, as text."""
    remixed_from_video_id: str | None
    """Id of the remixed from video."""
    error: Error2 | None
    """Why a video failed."""

    _nested = {'error': 'Error2'}
    _tags = {'object': 'video'}
