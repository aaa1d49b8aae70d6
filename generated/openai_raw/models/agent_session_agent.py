from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.agent_reasoning import AgentReasoning
    from ..models.agent_session_agent_compaction import AgentSessionAgentCompaction
    from ..models.agent_session_agent_experimental import AgentSessionAgentExperimental
    from ..models.agent_session_agent_service_tier import AgentSessionAgentServiceTier
    from ..models.agent_text import AgentText
    from ..models.multi_agent_config import MultiAgentConfig
    from ..unions import AgentTool


@model
class AgentSessionAgent(Base):
    """Agent session agent."""

    id: str
    instructions: str | None = None
    model: str
    multi_agent: MultiAgentConfig
    name: str | None = None
    reasoning: AgentReasoning
    service_tier: AgentSessionAgentServiceTier
    text: AgentText
    tools: list[AgentTool]
    compaction: AgentSessionAgentCompaction | None = None
    experimental: AgentSessionAgentExperimental | None = None

    _nested = {'multi_agent': 'MultiAgentConfig', 'reasoning': 'AgentReasoning', 'text': 'AgentText', 'tools': ['AgentTool'], 'compaction': 'AgentSessionAgentCompaction', 'experimental': 'AgentSessionAgentExperimental'}
