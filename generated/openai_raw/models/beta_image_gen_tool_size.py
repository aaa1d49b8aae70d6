"""Beta image gen tool size."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaImageGenToolSizeInput: TypeAlias = Literal['1024x1024', '1024x1536', '1536x1024', 'auto']
BetaImageGenToolSize: TypeAlias = BetaImageGenToolSizeInput | str
