"""Update organization data retention body retention type."""

from __future__ import annotations

from typing import Literal, TypeAlias

UpdateOrganizationDataRetentionBodyRetentionTypeInput: TypeAlias = Literal['zero_data_retention', 'modified_abuse_monitoring', 'enhanced_zero_data_retention', 'enhanced_modified_abuse_monitoring']
UpdateOrganizationDataRetentionBodyRetentionType: TypeAlias = UpdateOrganizationDataRetentionBodyRetentionTypeInput | str
