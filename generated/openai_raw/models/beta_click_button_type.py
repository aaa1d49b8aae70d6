"""Beta click button type."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaClickButtonTypeInput: TypeAlias = Literal['left', 'right', 'wheel', 'back', 'forward']
BetaClickButtonType: TypeAlias = BetaClickButtonTypeInput | str
