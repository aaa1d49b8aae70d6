"""Beta reasoning item status."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaReasoningItemStatusInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete']
BetaReasoningItemStatus: TypeAlias = BetaReasoningItemStatusInput | str
