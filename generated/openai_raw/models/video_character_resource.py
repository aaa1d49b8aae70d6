from __future__ import annotations

from ..types import Model, model



@model
class VideoCharacterResource(Model):
    """Video character resource."""

    id: str | None
    name: str | None
    created_at: int
