"""Persisted agent tool web search context size."""

from __future__ import annotations

from typing import Literal, TypeAlias

PersistedAgentToolWebSearchContextSizeInput: TypeAlias = Literal['low', 'medium', 'high']
PersistedAgentToolWebSearchContextSize: TypeAlias = PersistedAgentToolWebSearchContextSizeInput | str
