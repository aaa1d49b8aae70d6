"""Beta compound filter type."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaCompoundFilterTypeInput: TypeAlias = Literal['and', 'or']
BetaCompoundFilterType: TypeAlias = BetaCompoundFilterTypeInput | str
