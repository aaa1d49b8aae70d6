"""Persisted agent tool mcp connection origin."""

from __future__ import annotations

from typing import Literal, TypeAlias

PersistedAgentToolMcpConnectionOriginInput: TypeAlias = Literal['service', 'environment']
PersistedAgentToolMcpConnectionOrigin: TypeAlias = PersistedAgentToolMcpConnectionOriginInput | str
