from __future__ import annotations

from ..types import Model as Base, model


@model
class CreateVideoCharacterBody(Base):
    """The body of `POST /videos/characters`."""

    video: bytes
    """A video of the character."""
    name: str
    """Name of the video character. From 1 to 80 characters."""
