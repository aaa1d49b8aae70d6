"""Agent function call status."""

from __future__ import annotations

from typing import Literal, TypeAlias

AgentFunctionCallStatusInput: TypeAlias = Literal['in_progress', 'completed', 'failed', 'incomplete']
AgentFunctionCallStatus: TypeAlias = AgentFunctionCallStatusInput | str
