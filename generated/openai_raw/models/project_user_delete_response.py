from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class ProjectUserDeleteResponse(Base):
    """Confirms that a user was removed from a project."""

    object: Literal["organization.project.user.deleted"]
    """Object type: always `organization.project.user.deleted`."""
    id: str
    """Id of the project user."""
    deleted: bool
    """True if the project user has been deleted."""

    _tags = {"object": "organization.project.user.deleted"}
