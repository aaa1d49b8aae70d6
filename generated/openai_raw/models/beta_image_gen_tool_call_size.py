"""Beta image gen tool call size."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaImageGenToolCallSizeInput: TypeAlias = Literal['1024x1024', '1024x1536', '1536x1024']
BetaImageGenToolCallSize: TypeAlias = BetaImageGenToolCallSizeInput | str
