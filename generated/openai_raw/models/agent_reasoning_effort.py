"""Agent reasoning effort."""

from __future__ import annotations

from typing import Literal, TypeAlias

AgentReasoningEffortInput: TypeAlias = Literal['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max']
AgentReasoningEffort: TypeAlias = AgentReasoningEffortInput | str
