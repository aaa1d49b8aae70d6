"""`ProjectModelPermissionsUpdateRequest`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class ProjectModelPermissionsUpdateRequest(Base):
    """The body of `POST /organization/projects/{project_id}/model_permissions`."""

    mode: ProjectModelPermissionsUpdateRequestMode
    """Whether the listed models are the only ones allowed, or the ones refused. Values: `allow_list`, `deny_list`."""
    model_ids: list[str]
    """Ids of the models."""

    @property
    def api_model_ids(self) -> list[str]:
        """What the official client calls `model_ids`."""
        return self.model_ids


ProjectModelPermissionsUpdateRequestModeInput: TypeAlias = Literal["allow_list", "deny_list"]
ProjectModelPermissionsUpdateRequestMode: TypeAlias = ProjectModelPermissionsUpdateRequestModeInput | str
"""Whether the listed models are the only ones allowed, or the ones refused."""
