"""`AgentReasoning`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class AgentReasoning(Base):
    """Reasoning options of the agent."""

    effort: AgentReasoningEffort | None = None
    """How much effort the model spends on reasoning. Less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""
    summary: AgentReasoningSummary | None = None
    """Detail of the reasoning summary; None for no summary. Values: `concise`, `detailed`, `auto`."""


AgentReasoningEffortInput: TypeAlias = Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
AgentReasoningEffort: TypeAlias = AgentReasoningEffortInput | str
"""How much effort the model spends on reasoning. Less is faster and uses fewer tokens."""

AgentReasoningSummaryInput: TypeAlias = Literal["concise", "detailed", "auto"]
AgentReasoningSummary: TypeAlias = AgentReasoningSummaryInput | str
"""Detail of the reasoning summary; None for no summary."""
