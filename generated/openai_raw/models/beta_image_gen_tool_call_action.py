"""Beta image gen tool call action."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaImageGenToolCallActionInput: TypeAlias = Literal['generate', 'edit', 'auto']
BetaImageGenToolCallAction: TypeAlias = BetaImageGenToolCallActionInput | str
