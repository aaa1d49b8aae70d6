"""Beta image gen tool quality."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaImageGenToolQualityInput: TypeAlias = Literal['low', 'medium', 'high', 'auto', 'xhigh', 'max']
BetaImageGenToolQuality: TypeAlias = BetaImageGenToolQualityInput | str
