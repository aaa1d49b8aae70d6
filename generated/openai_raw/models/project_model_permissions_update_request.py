from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.project_model_permissions_update_request_mode import ProjectModelPermissionsUpdateRequestMode


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
