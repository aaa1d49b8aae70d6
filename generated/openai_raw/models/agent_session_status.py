"""Agent session status."""

from __future__ import annotations

from typing import Literal, TypeAlias

AgentSessionStatusInput: TypeAlias = Literal['idle', 'in_progress', 'requires_action', 'failed']
AgentSessionStatus: TypeAlias = AgentSessionStatusInput | str
