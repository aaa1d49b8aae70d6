from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.agent_reasoning_effort import AgentReasoningEffort, AgentReasoningEffortInput
    from ..models.agent_reasoning_summary import AgentReasoningSummary, AgentReasoningSummaryInput

    class AgentReasoningDict(TypedDict, total=False):
        effort: AgentReasoningEffortInput | None
        """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `none`,
        `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""
        summary: AgentReasoningSummaryInput | None
        """Which summary of the reasoning to return. None if null. Values: `concise`, `detailed`, `auto`."""


@model
class AgentReasoning(Base):
    """How much the model thinks before it answers."""

    effort: AgentReasoningEffort | None = None
    """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""
    summary: AgentReasoningSummary | None = None
    """Which summary of the reasoning to return. None if null. Values: `concise`, `detailed`, `auto`."""
