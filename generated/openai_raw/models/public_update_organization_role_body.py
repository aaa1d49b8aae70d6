from __future__ import annotations

from ..types import Model as Base, model


@model
class PublicUpdateOrganizationRoleBody(Base):
    """The body of `POST /projects/{project_id}/roles/{role_id}`."""

    permissions: list[str] | None = None
    """What the organization role allows to do."""
    description: str | None = None
    """What the organization role is for, in words for people."""
    role_name: str | None = None
    """The new name. Null leaves it as it is."""
