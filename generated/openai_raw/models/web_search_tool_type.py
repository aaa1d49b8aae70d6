"""Web search tool type."""

from __future__ import annotations

from typing import Literal, TypeAlias

WebSearchToolTypeInput: TypeAlias = Literal['web_search', 'web_search_2025_08_26']
WebSearchToolType: TypeAlias = WebSearchToolTypeInput | str
