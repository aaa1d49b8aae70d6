"""How much of what a search finds the model reads: more costs more tokens."""

from __future__ import annotations

from typing import Literal, TypeAlias

WebSearchContextSizeInput: TypeAlias = Literal['low', 'medium', 'high']
WebSearchContextSize: TypeAlias = WebSearchContextSizeInput | str
