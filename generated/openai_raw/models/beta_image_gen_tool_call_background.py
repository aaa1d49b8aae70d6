"""Beta image gen tool call background."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaImageGenToolCallBackgroundInput: TypeAlias = Literal['transparent', 'opaque', 'auto']
BetaImageGenToolCallBackground: TypeAlias = BetaImageGenToolCallBackgroundInput | str
