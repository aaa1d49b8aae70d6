"""Web search tool search context size."""

from __future__ import annotations

from typing import Literal, TypeAlias

WebSearchToolSearchContextSizeInput: TypeAlias = Literal['low', 'medium', 'high']
WebSearchToolSearchContextSize: TypeAlias = WebSearchToolSearchContextSizeInput | str
