from __future__ import annotations

from ..types import Model, model



@model
class CreateVideoCharacterBody(Model):
    """Create video character body."""

    video: bytes
    name: str
