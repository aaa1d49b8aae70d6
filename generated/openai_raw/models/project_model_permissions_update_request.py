from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from ..models.project_model_permissions_update_request_mode import ProjectModelPermissionsUpdateRequestMode


@model
class ProjectModelPermissionsUpdateRequest(Model):
    """Project model permissions update request."""

    mode: ProjectModelPermissionsUpdateRequestMode
    model_ids: list[str]
