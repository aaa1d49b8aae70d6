"""Beta detail enum."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaDetailEnumInput: TypeAlias = Literal['low', 'high', 'auto', 'original']
BetaDetailEnum: TypeAlias = BetaDetailEnumInput | str
