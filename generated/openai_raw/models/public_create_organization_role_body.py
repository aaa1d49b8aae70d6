from __future__ import annotations

from ..types import Model as Base, model


@model
class PublicCreateOrganizationRoleBody(Base):
    """The body of `POST /projects/{project_id}/roles`."""

    role_name: str
    """A name that no other role has."""
    permissions: list[str]
    """Permissions granted by the role."""
    description: str | None = None
    """Human-readable description of the role."""
