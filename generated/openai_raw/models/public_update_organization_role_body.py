from __future__ import annotations

from ..types import Model as Base, model


@model
class PublicUpdateOrganizationRoleBody(Base):
    """The body of `POST /projects/{project_id}/roles/{role_id}`."""

    permissions: list[str] | None = None
    """Permissions granted by the role."""
    description: str | None = None
    """Human-readable description of the role."""
    role_name: str | None = None
    """The new name. None leaves it as it is."""
