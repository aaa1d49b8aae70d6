"""Search context size."""

from __future__ import annotations

from typing import Literal, TypeAlias

SearchContextSizeInput: TypeAlias = Literal['low', 'medium', 'high']
SearchContextSize: TypeAlias = SearchContextSizeInput | str
