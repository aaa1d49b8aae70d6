from __future__ import annotations

from ..types import Model as Base, model



@model
class PublicAssignOrganizationGroupRoleBody(Base):
    """Public assign organization group role body."""

    role_id: str
