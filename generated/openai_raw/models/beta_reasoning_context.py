"""Beta reasoning context."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaReasoningContextInput: TypeAlias = Literal['auto', 'current_turn', 'all_turns']
BetaReasoningContext: TypeAlias = BetaReasoningContextInput | str
