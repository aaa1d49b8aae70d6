from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class ProjectUser(Base):
    """Somebody who works in a project, with a role."""

    object: Literal["organization.project.user"]
    """The kind of object: always `organization.project.user`."""
    id: str
    """Id of the project user."""
    name: str | None = None
    """Name of the project user."""
    email: str | None = None
    """E-mail address of the project user."""
    role: str
    """The user's role in the project, `owner` or `member`."""
    added_at: int
    """When the project user was added, in Unix seconds; None if that has not happened."""

    _tags = {"object": "organization.project.user"}
