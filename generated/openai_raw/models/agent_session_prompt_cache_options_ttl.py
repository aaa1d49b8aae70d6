"""Agent session prompt cache options ttl."""

from __future__ import annotations

from typing import Literal, TypeAlias

AgentSessionPromptCacheOptionsTtlInput: TypeAlias = Literal['30m', '12h']
AgentSessionPromptCacheOptionsTtl: TypeAlias = AgentSessionPromptCacheOptionsTtlInput | str
