from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.agent_reasoning import AgentReasoning
    from ..models.agent_text import AgentText
    from ..models.multi_agent_config import MultiAgentConfig
    from ..models.update_beta_agents_request_compaction import UpdateBetaAgentsRequestCompaction
    from ..models.update_beta_agents_request_experimental import UpdateBetaAgentsRequestExperimental
    from ..models.update_beta_agents_request_service_tier import UpdateBetaAgentsRequestServiceTier
    from ..unions import PersistedAgentTool


@model
class UpdateBetaAgentsRequest(Base):
    """Update beta agents request."""

    model: str | None = absent
    service_tier: UpdateBetaAgentsRequestServiceTier | None = None
    compaction: UpdateBetaAgentsRequestCompaction | None = None
    experimental: UpdateBetaAgentsRequestExperimental | None = absent
    instructions: str | None = None
    metadata: dict[str, str] | None = None
    multi_agent: MultiAgentConfig | None = None
    name: str | None = None
    reasoning: AgentReasoning | None = None
    text: AgentText | None = None
    tools: list[PersistedAgentTool] | None = None

    _nested = {'compaction': 'UpdateBetaAgentsRequestCompaction', 'experimental': 'UpdateBetaAgentsRequestExperimental', 'multi_agent': 'MultiAgentConfig', 'reasoning': 'AgentReasoning', 'text': 'AgentText', 'tools': ['PersistedAgentTool']}
