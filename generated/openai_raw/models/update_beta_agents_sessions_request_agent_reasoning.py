from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.update_beta_agents_sessions_request_agent_reasoning_effort import UpdateBetaAgentsSessionsRequestAgentReasoningEffort, UpdateBetaAgentsSessionsRequestAgentReasoningEffortInput

    class UpdateBetaAgentsSessionsRequestAgentReasoningDict(TypedDict, total=False):
        effort: UpdateBetaAgentsSessionsRequestAgentReasoningEffortInput | None


@model
class UpdateBetaAgentsSessionsRequestAgentReasoning(Base):
    """Update beta agents sessions request agent reasoning."""

    effort: UpdateBetaAgentsSessionsRequestAgentReasoningEffort | None = None
