from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class DeletedVideoResource(Base):
    """Confirms that a video was deleted."""

    object: Literal["video.deleted"]
    """Object type: always `video.deleted`."""
    deleted: bool
    """True if the video has been deleted."""
    id: str
    """Id of the video."""

    _tags = {"object": "video.deleted"}
