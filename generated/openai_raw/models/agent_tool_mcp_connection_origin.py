"""Agent tool mcp connection origin."""

from __future__ import annotations

from typing import Literal, TypeAlias

AgentToolMcpConnectionOriginInput: TypeAlias = Literal['service', 'environment']
AgentToolMcpConnectionOrigin: TypeAlias = AgentToolMcpConnectionOriginInput | str
