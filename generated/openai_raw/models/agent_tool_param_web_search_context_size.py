"""Agent tool param web search context size."""

from __future__ import annotations

from typing import Literal, TypeAlias

AgentToolParamWebSearchContextSizeInput: TypeAlias = Literal['low', 'medium', 'high']
AgentToolParamWebSearchContextSize: TypeAlias = AgentToolParamWebSearchContextSizeInput | str
