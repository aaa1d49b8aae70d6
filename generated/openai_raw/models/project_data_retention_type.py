"""Project data retention type."""

from __future__ import annotations

from typing import Literal, TypeAlias

ProjectDataRetentionTypeInput: TypeAlias = Literal['organization_default', 'none', 'zero_data_retention', 'modified_abuse_monitoring', 'enhanced_zero_data_retention', 'enhanced_modified_abuse_monitoring']
ProjectDataRetentionType: TypeAlias = ProjectDataRetentionTypeInput | str
