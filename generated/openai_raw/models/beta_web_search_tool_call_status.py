"""Beta web search tool call status."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaWebSearchToolCallStatusInput: TypeAlias = Literal['in_progress', 'searching', 'completed', 'failed', 'incomplete']
BetaWebSearchToolCallStatus: TypeAlias = BetaWebSearchToolCallStatusInput | str
