from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class ProjectUserDeleteResponse(Base):
    """Confirms that a user was removed from a project."""

    object: Literal["organization.project.user.deleted"]
    """The kind of object: always `organization.project.user.deleted`."""
    id: str
    """Id of the project user."""
    deleted: bool
    """True once the project user is deleted."""

    _tags = {"object": "organization.project.user.deleted"}
