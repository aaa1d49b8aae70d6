"""Beta ranker version type."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaRankerVersionTypeInput: TypeAlias = Literal['auto', 'default-2024-11-15']
BetaRankerVersionType: TypeAlias = BetaRankerVersionTypeInput | str
