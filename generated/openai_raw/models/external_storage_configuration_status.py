"""External storage configuration status."""

from __future__ import annotations

from typing import Literal, TypeAlias

ExternalStorageConfigurationStatusInput: TypeAlias = Literal['pending', 'validated', 'degraded', 'unhealthy']
ExternalStorageConfigurationStatus: TypeAlias = ExternalStorageConfigurationStatusInput | str
