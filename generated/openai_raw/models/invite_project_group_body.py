from __future__ import annotations

from ..types import Model as Base, model


@model
class InviteProjectGroupBody(Base):
    """The body of `POST /organization/projects/{project_id}/groups`."""

    group_id: str
    """Id of the group."""
    role: str
    """Id of the project role that the members get."""
