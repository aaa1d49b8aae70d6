from __future__ import annotations

from ..types import Model, model



@model
class PublicCreateOrganizationRoleBody(Model):
    """Public create organization role body."""

    role_name: str
    permissions: list[str]
    description: str | None = None
