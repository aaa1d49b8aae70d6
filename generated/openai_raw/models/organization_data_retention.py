from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.organization_data_retention_type import OrganizationDataRetentionType


@model
class OrganizationDataRetention(Base):
    """How long the organization's data is kept."""

    object: Literal['organization.data_retention']
    """The kind of object: always `organization.data_retention`."""
    type: OrganizationDataRetentionType
    """Which kind of data retention this is. Values: `zero_data_retention`, `modified_abuse_monitoring`,
    `enhanced_zero_data_retention`, `enhanced_modified_abuse_monitoring`."""
    _tags = {'object': 'organization.data_retention', 'type': ('zero_data_retention', 'modified_abuse_monitoring', 'enhanced_zero_data_retention', 'enhanced_modified_abuse_monitoring')}
