from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.agent_compaction import AgentCompaction
    from ..models.agent_experimental import AgentExperimental
    from ..models.agent_reasoning import AgentReasoning
    from ..models.agent_service_tier import AgentServiceTier
    from ..models.agent_text import AgentText
    from ..models.multi_agent_config import MultiAgentConfig
    from ..unions import PersistedAgentTool


@model
class Agent(Base):
    """Agent."""

    id: str
    created_at: int
    instructions: str | None = None
    metadata: dict[str, str]
    model: str
    multi_agent: MultiAgentConfig
    name: str | None = None
    object: Literal['agent']
    reasoning: AgentReasoning
    service_tier: AgentServiceTier
    text: AgentText
    tools: list[PersistedAgentTool]
    updated_at: int
    compaction: AgentCompaction | None = None
    experimental: AgentExperimental | None = None

    _nested = {'multi_agent': 'MultiAgentConfig', 'reasoning': 'AgentReasoning', 'text': 'AgentText', 'tools': ['PersistedAgentTool'], 'compaction': 'AgentCompaction', 'experimental': 'AgentExperimental'}
    _tags = {'object': 'agent'}
