"""Comparison filter type."""

from __future__ import annotations

from typing import Literal, TypeAlias

ComparisonFilterTypeInput: TypeAlias = Literal['eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'in', 'nin']
ComparisonFilterType: TypeAlias = ComparisonFilterTypeInput | str
