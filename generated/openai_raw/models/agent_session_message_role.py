"""Agent session message role."""

from __future__ import annotations

from typing import Literal, TypeAlias

AgentSessionMessageRoleInput: TypeAlias = Literal['user', 'assistant']
AgentSessionMessageRole: TypeAlias = AgentSessionMessageRoleInput | str
