"""`UpdateOrganizationDataRetentionBody`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class UpdateOrganizationDataRetentionBody(Base):
    """The body of `POST /organization/data_retention`."""

    retention_type: UpdateOrganizationDataRetentionBodyRetentionType
    """The kind of retention from now on. Values: `zero_data_retention`, `modified_abuse_monitoring`,
    `enhanced_zero_data_retention`, `enhanced_modified_abuse_monitoring`."""


UpdateOrganizationDataRetentionBodyRetentionTypeInput: TypeAlias = Literal[
    "zero_data_retention",
    "modified_abuse_monitoring",
    "enhanced_zero_data_retention",
    "enhanced_modified_abuse_monitoring",
]
UpdateOrganizationDataRetentionBodyRetentionType: TypeAlias = (
    UpdateOrganizationDataRetentionBodyRetentionTypeInput | str
)
"""The kind of retention from now on."""
