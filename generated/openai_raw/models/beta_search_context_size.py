"""Beta search context size."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaSearchContextSizeInput: TypeAlias = Literal['low', 'medium', 'high']
BetaSearchContextSize: TypeAlias = BetaSearchContextSizeInput | str
