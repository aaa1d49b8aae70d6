from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.update_project_data_retention_body_retention_type import UpdateProjectDataRetentionBodyRetentionType


@model
class UpdateProjectDataRetentionBody(Base):
    """The body of `POST /organization/projects/{project_id}/data_retention`."""

    retention_type: UpdateProjectDataRetentionBodyRetentionType
    """The kind of retention from now on. Values: `organization_default`, `none`, `zero_data_retention`,
    `modified_abuse_monitoring`, `enhanced_zero_data_retention`, `enhanced_modified_abuse_monitoring`."""
