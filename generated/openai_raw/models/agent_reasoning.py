from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.agent_reasoning_effort import AgentReasoningEffort, AgentReasoningEffortInput
    from ..models.agent_reasoning_summary import AgentReasoningSummary, AgentReasoningSummaryInput

    class AgentReasoningDict(TypedDict, total=False):
        effort: AgentReasoningEffortInput | None
        summary: AgentReasoningSummaryInput | None


@model
class AgentReasoning(Base):
    """Agent reasoning."""

    effort: AgentReasoningEffort | None = None
    summary: AgentReasoningSummary | None = None
