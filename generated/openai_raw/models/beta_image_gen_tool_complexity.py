"""Beta image gen tool complexity."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaImageGenToolComplexityInput: TypeAlias = Literal['low', 'medium', 'high']
BetaImageGenToolComplexity: TypeAlias = BetaImageGenToolComplexityInput | str
