"""`ProjectDataRetention`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class ProjectDataRetention(Base):
    """How long a project's data is kept."""

    object: Literal["project.data_retention"]
    """Object type: always `project.data_retention`."""
    type: ProjectDataRetentionType
    """Type of the project data retention. Values: `organization_default`, `none`, `zero_data_retention`,
    `modified_abuse_monitoring`, `enhanced_zero_data_retention`, `enhanced_modified_abuse_monitoring`."""

    _tags = {
        "object": "project.data_retention",
        "type": (
            "organization_default",
            "none",
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ),
    }


ProjectDataRetentionTypeInput: TypeAlias = Literal[
    "organization_default",
    "none",
    "zero_data_retention",
    "modified_abuse_monitoring",
    "enhanced_zero_data_retention",
    "enhanced_modified_abuse_monitoring",
]
ProjectDataRetentionType: TypeAlias = ProjectDataRetentionTypeInput | str
"""Type of the project data retention."""
