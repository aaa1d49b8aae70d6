"""Persisted agent tool web search mode."""

from __future__ import annotations

from typing import Literal, TypeAlias

PersistedAgentToolWebSearchModeInput: TypeAlias = Literal['disabled', 'cached', 'live']
PersistedAgentToolWebSearchMode: TypeAlias = PersistedAgentToolWebSearchModeInput | str
