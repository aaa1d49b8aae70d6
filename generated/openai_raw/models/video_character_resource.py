from __future__ import annotations

from ..types import Model as Base, model


@model
class VideoCharacterResource(Base):
    """A character that prompts can refer to by name."""

    id: str | None
    """Id of the video character."""
    name: str | None
    """Name of the video character."""
    created_at: int
    """When the video character was created, in Unix seconds."""
