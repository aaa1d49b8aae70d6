"""`AgentReasoning`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class AgentReasoning(Base):
    """How much the model thinks before it answers."""

    effort: AgentReasoningEffort | None = None
    """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""
    summary: AgentReasoningSummary | None = None
    """Which summary of the reasoning to return. None if null. Values: `concise`, `detailed`, `auto`."""


AgentReasoningEffortInput: TypeAlias = Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
AgentReasoningEffort: TypeAlias = AgentReasoningEffortInput | str

AgentReasoningSummaryInput: TypeAlias = Literal["concise", "detailed", "auto"]
AgentReasoningSummary: TypeAlias = AgentReasoningSummaryInput | str
