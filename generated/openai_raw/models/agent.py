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
    """The value of `ListBetaAgentsResponse.data`."""

    id: str
    """Id of the agent."""
    created_at: int
    """When the agent was created, in Unix seconds."""
    instructions: str | None = None
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    metadata: dict[str, str]
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
    model: str
    """The model that was used."""
    multi_agent: MultiAgentConfig
    name: str | None = None
    """Name of the agent."""
    object: Literal['agent']
    """The kind of object: always `agent`."""
    reasoning: AgentReasoning
    """How the model reasons; only for models that do."""
    service_tier: AgentServiceTier
    """How the request was processed and billed. Values: `auto`, `default`, `flex`, `priority`, `fast`,
    `ultrafast`."""
    text: AgentText
    tools: list[PersistedAgentTool]
    """The tools that the model could call."""
    updated_at: int
    """When the agent was last changed, in Unix seconds."""
    compaction: AgentCompaction | None = None
    experimental: AgentExperimental | None = None

    _nested = {'multi_agent': 'MultiAgentConfig', 'reasoning': 'AgentReasoning', 'text': 'AgentText', 'tools': ['PersistedAgentTool'], 'compaction': 'AgentCompaction', 'experimental': 'AgentExperimental'}
    _tags = {'object': 'agent'}
