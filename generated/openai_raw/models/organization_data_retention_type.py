"""Organization data retention type."""

from __future__ import annotations

from typing import Literal, TypeAlias

OrganizationDataRetentionTypeInput: TypeAlias = Literal['zero_data_retention', 'modified_abuse_monitoring', 'enhanced_zero_data_retention', 'enhanced_modified_abuse_monitoring']
OrganizationDataRetentionType: TypeAlias = OrganizationDataRetentionTypeInput | str
