"""Agent session message phase."""

from __future__ import annotations

from typing import Literal, TypeAlias

AgentSessionMessagePhaseInput: TypeAlias = Literal['commentary', 'final_answer']
AgentSessionMessagePhase: TypeAlias = AgentSessionMessagePhaseInput | str
