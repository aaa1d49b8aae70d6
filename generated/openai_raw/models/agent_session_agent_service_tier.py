"""Agent session agent service tier."""

from __future__ import annotations

from typing import Literal, TypeAlias

AgentSessionAgentServiceTierInput: TypeAlias = Literal['auto', 'default', 'flex', 'priority', 'fast', 'ultrafast']
AgentSessionAgentServiceTier: TypeAlias = AgentSessionAgentServiceTierInput | str
