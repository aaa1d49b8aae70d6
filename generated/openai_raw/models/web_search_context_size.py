"""Web search context size."""

from __future__ import annotations

from typing import Literal, TypeAlias

WebSearchContextSizeInput: TypeAlias = Literal['low', 'medium', 'high']
WebSearchContextSize: TypeAlias = WebSearchContextSizeInput | str
