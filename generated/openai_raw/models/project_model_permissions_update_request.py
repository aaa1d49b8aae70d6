from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.project_model_permissions_update_request_mode import ProjectModelPermissionsUpdateRequestMode


@model
class ProjectModelPermissionsUpdateRequest(Base):
    """Project model permissions update request."""

    mode: ProjectModelPermissionsUpdateRequestMode
    model_ids: list[str]
