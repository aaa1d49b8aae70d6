from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ProjectUserDeleteResponse(Base):
    """Confirms that a user was removed from a project."""

    object: Literal['organization.project.user.deleted']
    """The kind of object: always `organization.project.user.deleted`."""
    id: str
    """Id of the project user."""
    deleted: bool
    """True once the project user is deleted."""
    _tags = {'object': 'organization.project.user.deleted'}
