"""Beta personality enum enum."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaPersonalityEnumEnumInput: TypeAlias = Literal['friendly', 'pragmatic']
BetaPersonalityEnumEnum: TypeAlias = BetaPersonalityEnumEnumInput | str
