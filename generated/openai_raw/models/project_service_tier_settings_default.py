"""Project service tier settings default."""

from __future__ import annotations

from typing import Literal, TypeAlias

ProjectServiceTierSettingsDefaultInput: TypeAlias = Literal['standard', 'fast', 'scale']
ProjectServiceTierSettingsDefault: TypeAlias = ProjectServiceTierSettingsDefaultInput | str
