"""`OrganizationDataRetention`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class OrganizationDataRetention(Base):
    """How long the organization's data is kept."""

    object: Literal["organization.data_retention"]
    """Object type: always `organization.data_retention`."""
    type: OrganizationDataRetentionType
    """Type of the data retention. Values: `zero_data_retention`, `modified_abuse_monitoring`,
    `enhanced_zero_data_retention`, `enhanced_modified_abuse_monitoring`."""

    _tags = {
        "object": "organization.data_retention",
        "type": (
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ),
    }


OrganizationDataRetentionTypeInput: TypeAlias = Literal[
    "zero_data_retention",
    "modified_abuse_monitoring",
    "enhanced_zero_data_retention",
    "enhanced_modified_abuse_monitoring",
]
OrganizationDataRetentionType: TypeAlias = OrganizationDataRetentionTypeInput | str
"""Type of the data retention."""
