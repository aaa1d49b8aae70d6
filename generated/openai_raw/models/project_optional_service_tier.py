"""Project optional service tier."""

from __future__ import annotations

from typing import Literal, TypeAlias

ProjectOptionalServiceTierInput: TypeAlias = Literal['flex', 'fast', 'ultrafast']
ProjectOptionalServiceTier: TypeAlias = ProjectOptionalServiceTierInput | str
