from __future__ import annotations

from ..types import Model as Base, model



@model
class VideoCharacterResource(Base):
    """Video character resource."""

    id: str | None
    name: str | None
    created_at: int
