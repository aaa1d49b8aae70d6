"""Usage completions group by item."""

from __future__ import annotations

from typing import Literal, TypeAlias

UsageCompletionsGroupByItemInput: TypeAlias = Literal['project_id', 'user_id', 'api_key_id', 'model', 'batch', 'service_tier', 'api_source']
UsageCompletionsGroupByItem: TypeAlias = UsageCompletionsGroupByItemInput | str
