from __future__ import annotations

from ..types import Model, model



@model
class ProjectUpdateRequest(Model):
    """Project update request."""

    name: str | None = None
    external_key_id: str | None = None
