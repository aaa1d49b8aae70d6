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
        """The model to use, such as `gpt-5.4-mini`."""
        reasoning: UpdateBetaAgentsSessionsRequestAgentReasoning | UpdateBetaAgentsSessionsRequestAgentReasoningDict
        """How much the model thinks before it answers."""
        service_tier: UpdateBetaAgentsSessionsRequestAgentServiceTierInput | None
        """How the request is processed and billed. Values: `auto`, `default`, `flex`, `priority`, `fast`,
        `ultrafast`."""
        tools: Sequence[AgentToolParamInput] | None
        """The tools that the model may call."""


@model
class UpdateBetaAgentsSessionsRequestAgent(Base):
    """What changes in the agent of the session."""

    model: str | None = absent
    """The model to use, such as `gpt-5.4-mini`."""
    reasoning: UpdateBetaAgentsSessionsRequestAgentReasoning | None = absent
    """How much the model thinks before it answers."""
    service_tier: UpdateBetaAgentsSessionsRequestAgentServiceTier | None = None
    """How the request is processed and billed. Values: `auto`, `default`, `flex`, `priority`, `fast`, `ultrafast`."""
    tools: list[AgentToolParam] | None = None
    """The tools that the model may call."""

    _nested = {'reasoning': 'UpdateBetaAgentsSessionsRequestAgentReasoning', 'tools': ['AgentToolParam']}
