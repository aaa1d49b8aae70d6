"""`VideoResource`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.enums import VideoSize
    from ..unions import VideoModel


@model
class VideoResource(Base):
    """A video generation job and its result."""

    id: str
    """Id of the video."""
    object: Literal["video"]
    """Object type: always `video`."""
    model: VideoModel
    """Name of the model that was used. Known values: `sora-2`, `sora-2-pro`, `sora-2-2025-10-06`,
    `sora-2-pro-2025-10-06`, `sora-2-2025-12-08`."""
    status: VideoStatus
    """Status of the video: `queued` (not started yet), `in_progress` (still running), `completed` (finished
    successfully), `failed` (ended with an error)."""
    progress: int
    """Approximate progress, in percent."""
    created_at: int
    """When the video was created, in Unix seconds."""
    completed_at: int | None
    """When the video was completed, in Unix seconds; None if it has not."""
    expires_at: int | None
    """When the video expires, in Unix seconds; None if it never does."""
    prompt: str | None
    """The prompt of the video; None if it is not stored."""
    size: VideoSize
    """Width and height of the image in pixels, such as `1024x1024`. Values: `720x1280`, `1280x720`, `1024x1792`,
    `1792x1024`."""
    seconds: str
    """Duration in seconds, as text."""
    remixed_from_video_id: str | None
    """Id of the remixed from video."""
    error: Error2 | None
    """The error that made the video fail."""

    _nested = {"error": "Error2"}
    _tags = {"object": "video"}


VideoStatusInput: TypeAlias = Literal["queued", "in_progress", "completed", "failed"]
VideoStatus: TypeAlias = VideoStatusInput | str
"""Status of the video: `queued` (not started yet), `in_progress` (still running), `completed` (finished
successfully), `failed` (ended with an error)."""


@model
class Error2(Base):
    """The error that made the video fail."""

    code: str
    """Machine-readable error code."""
    message: str
    """Human-readable error message."""
    headers: dict[str, str] | None = None
    """HTTP headers by name."""
    misalignment: Error2Misalignment | None = None
    """Details if generation was stopped for apparent misalignment with the user's intent; otherwise None."""
    param: str | None = None
    """Parameter that caused the error; None if there is no single one."""
    type: str | None = None
    """Class of the error; None if unknown."""

    _nested = {"misalignment": "Error2Misalignment"}


@model
class Error2Misalignment(Base):
    """An action that was stopped for apparent misalignment with the user's intent."""

    detailed_explanation: str | None = None
    """Explanation of what the model did and why it was stopped."""
    error_type: str | Error2MisalignmentErrorType | None = None
    """Type of misaligned action. Known values: `potentially_unintended_data_transfer`,
    `potentially_unintended_data_access`, `potentially_unintended_destructive_activity`, `other`."""
    review_target: str | None = None
    """What a human should review."""
    steer: Error2MisalignmentSteer | None = None
    """A message that can steer the model back on track; None if there is none."""

    _nested = {"steer": "Error2MisalignmentSteer"}


Error2MisalignmentErrorTypeInput: TypeAlias = Literal[
    "potentially_unintended_data_transfer",
    "potentially_unintended_data_access",
    "potentially_unintended_destructive_activity",
    "other",
]
Error2MisalignmentErrorType: TypeAlias = Error2MisalignmentErrorTypeInput | str
"""Type of misaligned action."""


@model
class Error2MisalignmentSteer(Base):
    """A message that can steer the model back on track."""

    message: str
    """Human-readable error message."""
