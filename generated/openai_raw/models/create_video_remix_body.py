from __future__ import annotations

from ..types import Model as Base, model


@model
class CreateVideoRemixBody(Base):
    """The body of `POST /videos/{video_id}/remix`."""

    prompt: str
    """Description of the desired video, or of the desired change. From 1 to 32000 characters."""
