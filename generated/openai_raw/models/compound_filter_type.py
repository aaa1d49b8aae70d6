"""Compound filter type."""

from __future__ import annotations

from typing import Literal, TypeAlias

CompoundFilterTypeInput: TypeAlias = Literal['and', 'or']
CompoundFilterType: TypeAlias = CompoundFilterTypeInput | str
