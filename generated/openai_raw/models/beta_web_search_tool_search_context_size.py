"""Beta web search tool search context size."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaWebSearchToolSearchContextSizeInput: TypeAlias = Literal['low', 'medium', 'high']
BetaWebSearchToolSearchContextSize: TypeAlias = BetaWebSearchToolSearchContextSizeInput | str
