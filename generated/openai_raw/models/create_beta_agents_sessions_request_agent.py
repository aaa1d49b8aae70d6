from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypedDict
    from ..models.agent_reasoning import AgentReasoning, AgentReasoningDict
    from ..models.agent_text import AgentText, AgentTextDict
    from ..models.create_beta_agents_sessions_request_agent_compaction import CreateBetaAgentsSessionsRequestAgentCompaction, CreateBetaAgentsSessionsRequestAgentCompactionDict
    from ..models.create_beta_agents_sessions_request_agent_experimental import CreateBetaAgentsSessionsRequestAgentExperimental, CreateBetaAgentsSessionsRequestAgentExperimentalDict
    from ..models.create_beta_agents_sessions_request_agent_service_tier import CreateBetaAgentsSessionsRequestAgentServiceTier, CreateBetaAgentsSessionsRequestAgentServiceTierInput
    from ..models.multi_agent_config import MultiAgentConfig, MultiAgentConfigDict
    from ..unions import AgentToolParam, AgentToolParamInput

    class CreateBetaAgentsSessionsRequestAgentDict(TypedDict, total=False):
        compaction: CreateBetaAgentsSessionsRequestAgentCompaction | CreateBetaAgentsSessionsRequestAgentCompactionDict | None
        experimental: CreateBetaAgentsSessionsRequestAgentExperimental | CreateBetaAgentsSessionsRequestAgentExperimentalDict
        instructions: str | None
        model: str
        multi_agent: MultiAgentConfig | MultiAgentConfigDict | None
        reasoning: AgentReasoning | AgentReasoningDict | None
        service_tier: CreateBetaAgentsSessionsRequestAgentServiceTierInput | None
        text: AgentText | AgentTextDict | None
        tools: Sequence[AgentToolParamInput] | None


@model
class CreateBetaAgentsSessionsRequestAgent(Base):
    """Create beta agents sessions request agent."""

    compaction: CreateBetaAgentsSessionsRequestAgentCompaction | None = None
    experimental: CreateBetaAgentsSessionsRequestAgentExperimental | None = absent
    instructions: str | None = None
    model: str | None = absent
    multi_agent: MultiAgentConfig | None = None
    reasoning: AgentReasoning | None = None
    service_tier: CreateBetaAgentsSessionsRequestAgentServiceTier | None = None
    text: AgentText | None = None
    tools: list[AgentToolParam] | None = None

    _nested = {'compaction': 'CreateBetaAgentsSessionsRequestAgentCompaction', 'experimental': 'CreateBetaAgentsSessionsRequestAgentExperimental', 'multi_agent': 'MultiAgentConfig', 'reasoning': 'AgentReasoning', 'text': 'AgentText', 'tools': ['AgentToolParam']}
