"""Agent session environment state status."""

from __future__ import annotations

from typing import Literal, TypeAlias

AgentSessionEnvironmentStateStatusInput: TypeAlias = Literal['pending', 'ready', 'connected', 'disconnected', 'suspended', 'expired', 'failed']
AgentSessionEnvironmentStateStatus: TypeAlias = AgentSessionEnvironmentStateStatusInput | str
