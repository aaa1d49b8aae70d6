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
    """The agent of a session, as it was when the session began."""

    id: str
    """Id of the agent."""
    instructions: str | None = None
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    model: str
    """The model that was used."""
    multi_agent: MultiAgentConfig
    """Whether the agent may start subagents, and how many."""
    name: str | None = None
    """Name of the agent."""
    reasoning: AgentReasoning
    """How much the model thinks before it answers."""
    service_tier: AgentSessionAgentServiceTier
    """How the request was processed and billed. Values: `auto`, `default`, `flex`, `priority`, `fast`,
    `ultrafast`."""
    text: AgentText
    """How the agent writes: its format and its length."""
    tools: list[AgentTool]
    """The tools that the model could call."""
    compaction: AgentSessionAgentCompaction | None = None
    """How a conversation that grows too long is shortened. Null leaves it to the API."""
    experimental: AgentSessionAgentExperimental | None = None
    """Features that may change or disappear."""

    _nested = {'multi_agent': 'MultiAgentConfig', 'reasoning': 'AgentReasoning', 'text': 'AgentText', 'tools': ['AgentTool'], 'compaction': 'AgentSessionAgentCompaction', 'experimental': 'AgentSessionAgentExperimental'}
