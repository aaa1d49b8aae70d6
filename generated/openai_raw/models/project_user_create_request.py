from __future__ import annotations

from ..types import Model, model



@model
class ProjectUserCreateRequest(Model):
    """Project user create request."""

    user_id: str | None = None
    email: str | None = None
    role: str
