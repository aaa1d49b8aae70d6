from __future__ import annotations

from ..types import Model as Base, model



@model
class CreateVideoCharacterBody(Base):
    """Create video character body."""

    video: bytes
    name: str
