"""Beta image gen tool output format."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaImageGenToolOutputFormatInput: TypeAlias = Literal['png', 'webp', 'jpeg', 'gif', 'svg']
BetaImageGenToolOutputFormat: TypeAlias = BetaImageGenToolOutputFormatInput | str
