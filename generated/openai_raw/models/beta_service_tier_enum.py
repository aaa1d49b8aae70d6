"""Beta service tier enum."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaServiceTierEnumInput: TypeAlias = Literal['auto', 'default', 'fast', 'flex', 'priority']
BetaServiceTierEnum: TypeAlias = BetaServiceTierEnumInput | str
