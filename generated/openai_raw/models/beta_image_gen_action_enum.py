"""Beta image gen action enum."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaImageGenActionEnumInput: TypeAlias = Literal['generate', 'edit', 'auto']
BetaImageGenActionEnum: TypeAlias = BetaImageGenActionEnumInput | str
