"""Beta image gen tool call output format."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaImageGenToolCallOutputFormatInput: TypeAlias = Literal['png', 'webp', 'jpeg', 'gif', 'svg']
BetaImageGenToolCallOutputFormat: TypeAlias = BetaImageGenToolCallOutputFormatInput | str
