from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.update_organization_data_retention_body_retention_type import UpdateOrganizationDataRetentionBodyRetentionType


@model
class UpdateOrganizationDataRetentionBody(Base):
    """The body of `POST /organization/data_retention`."""

    retention_type: UpdateOrganizationDataRetentionBodyRetentionType
    """The kind of retention from now on. Values: `zero_data_retention`, `modified_abuse_monitoring`,
    `enhanced_zero_data_retention`, `enhanced_modified_abuse_monitoring`."""
