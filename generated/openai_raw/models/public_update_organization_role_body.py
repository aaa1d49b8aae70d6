from __future__ import annotations

from ..types import Model as Base, model



@model
class PublicUpdateOrganizationRoleBody(Base):
    """Public update organization role body."""

    permissions: list[str] | None = None
    description: str | None = None
    role_name: str | None = None
