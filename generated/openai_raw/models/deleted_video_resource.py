from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class DeletedVideoResource(Base):
    """Says that a video was deleted."""

    object: Literal["video.deleted"]
    """The kind of object: always `video.deleted`."""
    deleted: bool
    """True once the video is deleted."""
    id: str
    """Id of the video."""

    _tags = {"object": "video.deleted"}
