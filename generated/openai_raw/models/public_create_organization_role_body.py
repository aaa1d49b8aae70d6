from __future__ import annotations

from ..types import Model as Base, model



@model
class PublicCreateOrganizationRoleBody(Base):
    """Public create organization role body."""

    role_name: str
    permissions: list[str]
    description: str | None = None
