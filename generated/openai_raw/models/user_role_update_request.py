from __future__ import annotations

from ..types import Model as Base, model



@model
class UserRoleUpdateRequest(Base):
    """User role update request."""

    role: str | None = None
    role_id: str | None = None
    technical_level: str | None = None
    developer_persona: str | None = None
