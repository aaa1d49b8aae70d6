"""Costs result quantity unit."""

from __future__ import annotations

from typing import Literal, TypeAlias

CostsResultQuantityUnitInput: TypeAlias = Literal['tokens', '1000_tokens', 'duration_seconds', 'duration_minutes', 'duration_hours', 'gibibyte_hours', 'images', 'characters']
CostsResultQuantityUnit: TypeAlias = CostsResultQuantityUnitInput | str
