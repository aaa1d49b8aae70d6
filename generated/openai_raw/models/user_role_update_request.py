from __future__ import annotations

from ..types import Model, model



@model
class UserRoleUpdateRequest(Model):
    """User role update request."""

    role: str | None = None
    role_id: str | None = None
    technical_level: str | None = None
    developer_persona: str | None = None
