"""Usage web search calls context levels item."""

from __future__ import annotations

from typing import Literal, TypeAlias

UsageWebSearchCallsContextLevelsItemInput: TypeAlias = Literal['low', 'medium', 'high']
UsageWebSearchCallsContextLevelsItem: TypeAlias = UsageWebSearchCallsContextLevelsItemInput | str
