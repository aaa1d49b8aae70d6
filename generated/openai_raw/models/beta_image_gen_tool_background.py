"""Beta image gen tool background."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaImageGenToolBackgroundInput: TypeAlias = Literal['transparent', 'opaque', 'auto']
BetaImageGenToolBackground: TypeAlias = BetaImageGenToolBackgroundInput | str
