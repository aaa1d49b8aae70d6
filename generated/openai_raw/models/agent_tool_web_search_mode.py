"""Agent tool web search mode."""

from __future__ import annotations

from typing import Literal, TypeAlias

AgentToolWebSearchModeInput: TypeAlias = Literal['disabled', 'cached', 'live']
AgentToolWebSearchMode: TypeAlias = AgentToolWebSearchModeInput | str
