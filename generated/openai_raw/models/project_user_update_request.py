from __future__ import annotations

from ..types import Model, model



@model
class ProjectUserUpdateRequest(Model):
    """Project user update request."""

    role: str | None = None
