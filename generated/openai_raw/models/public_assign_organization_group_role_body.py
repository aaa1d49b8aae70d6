from __future__ import annotations

from ..types import Model, model



@model
class PublicAssignOrganizationGroupRoleBody(Model):
    """Public assign organization group role body."""

    role_id: str
