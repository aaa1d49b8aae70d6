"""`UpdateProjectDataRetentionBody`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class UpdateProjectDataRetentionBody(Base):
    """The body of `POST /organization/projects/{project_id}/data_retention`."""

    retention_type: UpdateProjectDataRetentionBodyRetentionType
    """The kind of retention from now on. Values: `organization_default`, `none`, `zero_data_retention`,
    `modified_abuse_monitoring`, `enhanced_zero_data_retention`, `enhanced_modified_abuse_monitoring`."""


UpdateProjectDataRetentionBodyRetentionTypeInput: TypeAlias = Literal[
    "organization_default",
    "none",
    "zero_data_retention",
    "modified_abuse_monitoring",
    "enhanced_zero_data_retention",
    "enhanced_modified_abuse_monitoring",
]
UpdateProjectDataRetentionBodyRetentionType: TypeAlias = UpdateProjectDataRetentionBodyRetentionTypeInput | str
"""The kind of retention from now on."""
