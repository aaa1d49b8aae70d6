"""Usage web search calls group by item."""

from __future__ import annotations

from typing import Literal, TypeAlias

UsageWebSearchCallsGroupByItemInput: TypeAlias = Literal['project_id', 'user_id', 'api_key_id', 'model', 'context_level', 'api_source']
UsageWebSearchCallsGroupByItem: TypeAlias = UsageWebSearchCallsGroupByItemInput | str
