from __future__ import annotations

from ..types import Model as Base, model


@model
class VideoReferenceInputParam(Base):
    """A finished video, by its id."""

    id: str
    """Id of the video reference input."""
