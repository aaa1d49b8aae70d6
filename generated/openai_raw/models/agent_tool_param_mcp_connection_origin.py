"""Agent tool param mcp connection origin."""

from __future__ import annotations

from typing import Literal, TypeAlias

AgentToolParamMcpConnectionOriginInput: TypeAlias = Literal['service', 'environment']
AgentToolParamMcpConnectionOrigin: TypeAlias = AgentToolParamMcpConnectionOriginInput | str
