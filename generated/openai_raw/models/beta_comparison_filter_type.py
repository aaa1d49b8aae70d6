"""Beta comparison filter type."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaComparisonFilterTypeInput: TypeAlias = Literal['eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'in', 'nin']
BetaComparisonFilterType: TypeAlias = BetaComparisonFilterTypeInput | str
