from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ProjectModelPermissionsDeleteResponse(Base):
    """Project model permissions delete response."""

    object: Literal['project.model_permissions.deleted']
    deleted: bool
    _tags = {'object': 'project.model_permissions.deleted'}
