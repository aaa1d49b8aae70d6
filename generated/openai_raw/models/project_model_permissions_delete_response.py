from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ProjectModelPermissionsDeleteResponse(Base):
    """Confirms that a project's restriction of models was removed."""

    object: Literal['project.model_permissions.deleted']
    """The kind of object: always `project.model_permissions.deleted`."""
    deleted: bool
    """True once the project model permissions is deleted."""
    _tags = {'object': 'project.model_permissions.deleted'}
