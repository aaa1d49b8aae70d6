from __future__ import annotations

from ..types import Model as Base, model


@model
class VideoReferenceInputParam(Base):
    """Reference to a finished video."""

    id: str
    """Id of the video reference input."""
