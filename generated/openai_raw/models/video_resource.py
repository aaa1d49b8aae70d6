"""`VideoResource`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.enums import VideoSize
    from ..unions import VideoModel


@model
class VideoResource(Base):
    """A video, made or in the making."""

    id: str
    """Id of the video."""
    object: Literal["video"]
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

    _nested = {"error": "Error2"}
    _tags = {"object": "video"}


VideoStatusInput: TypeAlias = Literal["queued", "in_progress", "completed", "failed"]
VideoStatus: TypeAlias = VideoStatusInput | str


@model
class Error2(Base):
    """Why a video failed."""

    code: str
    """A short code for the error, for programs."""
    message: str
    """What went wrong, for people."""
    headers: dict[str, str] | None = None
    """HTTP headers by name."""
    misalignment: Error2Misalignment | None = None
    """What was found, where the work was stopped because the model seemed to act against its user's wishes; None
    otherwise."""
    param: str | None = None
    """The parameter that the error is about; None where it is about none."""
    type: str | None = None
    """Which class of error it is; None where the server does not tell."""

    _nested = {"misalignment": "Error2Misalignment"}


@model
class Error2Misalignment(Base):
    """An action that was stopped because it seemed to go against the user's wishes."""

    detailed_explanation: str | None = None
    """What the model did and why that was stopped, in words."""
    error_type: str | Error2MisalignmentErrorType | None = None
    """Which kind of unwanted action it is. Known values: `potentially_unintended_data_transfer`,
    `potentially_unintended_data_access`, `potentially_unintended_destructive_activity`, `other`."""
    review_target: str | None = None
    """What a person should look at."""
    steer: Error2MisalignmentSteer | None = None
    """A message that can bring the model back on track; None for none."""

    _nested = {"steer": "Error2MisalignmentSteer"}


Error2MisalignmentErrorTypeInput: TypeAlias = Literal[
    "potentially_unintended_data_transfer",
    "potentially_unintended_data_access",
    "potentially_unintended_destructive_activity",
    "other",
]
Error2MisalignmentErrorType: TypeAlias = Error2MisalignmentErrorTypeInput | str


@model
class Error2MisalignmentSteer(Base):
    """A message that can bring the model back on track."""

    message: str
    """What went wrong, for people."""
