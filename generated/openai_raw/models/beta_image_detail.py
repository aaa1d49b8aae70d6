"""Beta image detail."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaImageDetailInput: TypeAlias = Literal['low', 'high', 'auto', 'original']
BetaImageDetail: TypeAlias = BetaImageDetailInput | str
