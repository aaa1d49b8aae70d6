from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypedDict
    from ..models.update_beta_agents_sessions_request_agent_reasoning import UpdateBetaAgentsSessionsRequestAgentReasoning, UpdateBetaAgentsSessionsRequestAgentReasoningDict
    from ..models.update_beta_agents_sessions_request_agent_service_tier import UpdateBetaAgentsSessionsRequestAgentServiceTier, UpdateBetaAgentsSessionsRequestAgentServiceTierInput
    from ..unions import AgentToolParam, AgentToolParamInput

    class UpdateBetaAgentsSessionsRequestAgentDict(TypedDict, total=False):
        model: str
        reasoning: UpdateBetaAgentsSessionsRequestAgentReasoning | UpdateBetaAgentsSessionsRequestAgentReasoningDict
        service_tier: UpdateBetaAgentsSessionsRequestAgentServiceTierInput | None
        tools: Sequence[AgentToolParamInput] | None


@model
class UpdateBetaAgentsSessionsRequestAgent(Base):
    """Update beta agents sessions request agent."""

    model: str | None = absent
    reasoning: UpdateBetaAgentsSessionsRequestAgentReasoning | None = absent
    service_tier: UpdateBetaAgentsSessionsRequestAgentServiceTier | None = None
    tools: list[AgentToolParam] | None = None

    _nested = {'reasoning': 'UpdateBetaAgentsSessionsRequestAgentReasoning', 'tools': ['AgentToolParam']}
