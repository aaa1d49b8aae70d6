"""Agent tool param web search mode."""

from __future__ import annotations

from typing import Literal, TypeAlias

AgentToolParamWebSearchModeInput: TypeAlias = Literal['disabled', 'cached', 'live']
AgentToolParamWebSearchMode: TypeAlias = AgentToolParamWebSearchModeInput | str
