"""Beta custom tool call output status."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaCustomToolCallOutputStatusInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete']
BetaCustomToolCallOutputStatus: TypeAlias = BetaCustomToolCallOutputStatusInput | str
