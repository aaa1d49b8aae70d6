"""Agent tool web search context size."""

from __future__ import annotations

from typing import Literal, TypeAlias

AgentToolWebSearchContextSizeInput: TypeAlias = Literal['low', 'medium', 'high']
AgentToolWebSearchContextSize: TypeAlias = AgentToolWebSearchContextSizeInput | str
