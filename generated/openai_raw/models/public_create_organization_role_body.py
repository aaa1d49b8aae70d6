from __future__ import annotations

from ..types import Model as Base, model


@model
class PublicCreateOrganizationRoleBody(Base):
    """The body of `POST /projects/{project_id}/roles`."""

    role_name: str
    """A name that no other role has."""
    permissions: list[str]
    """What the organization role allows to do."""
    description: str | None = None
    """What the organization role is for, in words for people."""
