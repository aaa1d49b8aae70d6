from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.update_beta_agents_sessions_request_agent_reasoning_effort import UpdateBetaAgentsSessionsRequestAgentReasoningEffort, UpdateBetaAgentsSessionsRequestAgentReasoningEffortInput

    class UpdateBetaAgentsSessionsRequestAgentReasoningDict(TypedDict, total=False):
        effort: UpdateBetaAgentsSessionsRequestAgentReasoningEffortInput | None
        """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `none`,
        `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""


@model
class UpdateBetaAgentsSessionsRequestAgentReasoning(Base):
    """How much the model thinks before it answers."""

    effort: UpdateBetaAgentsSessionsRequestAgentReasoningEffort | None = None
    """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""
