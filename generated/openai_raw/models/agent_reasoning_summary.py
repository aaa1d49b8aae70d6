"""Agent reasoning summary."""

from __future__ import annotations

from typing import Literal, TypeAlias

AgentReasoningSummaryInput: TypeAlias = Literal['concise', 'detailed', 'auto']
AgentReasoningSummary: TypeAlias = AgentReasoningSummaryInput | str
