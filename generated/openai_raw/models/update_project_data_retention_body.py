from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.update_project_data_retention_body_retention_type import UpdateProjectDataRetentionBodyRetentionType


@model
class UpdateProjectDataRetentionBody(Base):
    """Update project data retention body."""

    retention_type: UpdateProjectDataRetentionBodyRetentionType
