"""Agent session assistant message phase."""

from __future__ import annotations

from typing import Literal, TypeAlias

AgentSessionAssistantMessagePhaseInput: TypeAlias = Literal['commentary', 'final_answer']
AgentSessionAssistantMessagePhase: TypeAlias = AgentSessionAssistantMessagePhaseInput | str
