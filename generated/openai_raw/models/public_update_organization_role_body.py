from __future__ import annotations

from ..types import Model, model



@model
class PublicUpdateOrganizationRoleBody(Model):
    """Public update organization role body."""

    permissions: list[str] | None = None
    description: str | None = None
    role_name: str | None = None
