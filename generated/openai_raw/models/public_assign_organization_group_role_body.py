from __future__ import annotations

from ..types import Model as Base, model


@model
class PublicAssignOrganizationGroupRoleBody(Base):
    """The body of `POST /projects/{project_id}/users/{user_id}/roles`."""

    role_id: str
    """Id of the role."""
