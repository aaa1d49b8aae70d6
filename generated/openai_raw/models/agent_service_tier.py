"""Agent service tier."""

from __future__ import annotations

from typing import Literal, TypeAlias

AgentServiceTierInput: TypeAlias = Literal['auto', 'default', 'flex', 'priority', 'fast', 'ultrafast']
AgentServiceTier: TypeAlias = AgentServiceTierInput | str
