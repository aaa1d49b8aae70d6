from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class ProjectUser(Base):
    """Somebody who works in a project, with a role."""

    object: Literal["organization.project.user"]
    """Object type: always `organization.project.user`."""
    id: str
    """Id of the project user."""
    name: str | None = None
    """Name of the project user."""
    email: str | None = None
    """Email address of the project user."""
    role: str
    """The user's role in the project, `owner` or `member`."""
    added_at: int
    """When the project user was added, in Unix seconds; None if it has not."""

    _tags = {"object": "organization.project.user"}
