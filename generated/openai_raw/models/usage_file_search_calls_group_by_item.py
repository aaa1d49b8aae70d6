"""Usage file search calls group by item."""

from __future__ import annotations

from typing import Literal, TypeAlias

UsageFileSearchCallsGroupByItemInput: TypeAlias = Literal['project_id', 'user_id', 'api_key_id', 'vector_store_id']
UsageFileSearchCallsGroupByItem: TypeAlias = UsageFileSearchCallsGroupByItemInput | str
