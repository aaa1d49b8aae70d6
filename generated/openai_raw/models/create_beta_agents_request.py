from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.agent_reasoning import AgentReasoning
    from ..models.agent_text import AgentText
    from ..models.create_beta_agents_request_compaction import CreateBetaAgentsRequestCompaction
    from ..models.create_beta_agents_request_experimental import CreateBetaAgentsRequestExperimental
    from ..models.create_beta_agents_request_service_tier import CreateBetaAgentsRequestServiceTier
    from ..models.multi_agent_config import MultiAgentConfig
    from ..unions import PersistedAgentTool


@model
class CreateBetaAgentsRequest(Base):
    """Create beta agents request."""

    model: str
    service_tier: CreateBetaAgentsRequestServiceTier | None = None
    compaction: CreateBetaAgentsRequestCompaction | None = None
    experimental: CreateBetaAgentsRequestExperimental | None = absent
    instructions: str | None = None
    metadata: dict[str, str] | None = None
    multi_agent: MultiAgentConfig | None = None
    name: str | None = None
    reasoning: AgentReasoning | None = None
    text: AgentText | None = None
    tools: list[PersistedAgentTool] | None = None

    _nested = {'compaction': 'CreateBetaAgentsRequestCompaction', 'experimental': 'CreateBetaAgentsRequestExperimental', 'multi_agent': 'MultiAgentConfig', 'reasoning': 'AgentReasoning', 'text': 'AgentText', 'tools': ['PersistedAgentTool']}
