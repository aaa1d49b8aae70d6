"""`ProjectModelPermissions`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class ProjectModelPermissions(Base):
    """Which models a project may use."""

    object: Literal["project.model_permissions"]
    """Object type: always `project.model_permissions`."""
    mode: ProjectModelPermissionsMode
    """Whether the listed models are the only ones allowed, or the ones refused. Values: `allow_list`, `deny_list`."""
    model_ids: list[str]
    """Ids of the models."""

    _tags = {"object": "project.model_permissions"}

    @property
    def api_model_ids(self) -> list[str]:
        """What the official client calls `model_ids`."""
        return self.model_ids


ProjectModelPermissionsModeInput: TypeAlias = Literal["allow_list", "deny_list"]
ProjectModelPermissionsMode: TypeAlias = ProjectModelPermissionsModeInput | str
"""Whether the listed models are the only ones allowed, or the ones refused."""
