from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.update_organization_data_retention_body_retention_type import UpdateOrganizationDataRetentionBodyRetentionType


@model
class UpdateOrganizationDataRetentionBody(Base):
    """Update organization data retention body."""

    retention_type: UpdateOrganizationDataRetentionBodyRetentionType
