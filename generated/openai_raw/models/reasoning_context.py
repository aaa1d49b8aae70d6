"""Reasoning context."""

from __future__ import annotations

from typing import Literal, TypeAlias

ReasoningContextInput: TypeAlias = Literal['auto', 'current_turn', 'all_turns']
ReasoningContext: TypeAlias = ReasoningContextInput | str
