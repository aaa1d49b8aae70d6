from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class ProjectModelPermissionsDeleteResponse(Base):
    """Confirms that a project's restriction of models was removed."""

    object: Literal["project.model_permissions.deleted"]
    """Object type: always `project.model_permissions.deleted`."""
    deleted: bool
    """True if the project model permissions has been deleted."""

    _tags = {"object": "project.model_permissions.deleted"}
