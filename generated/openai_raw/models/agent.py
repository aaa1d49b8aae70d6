"""`Agent`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.agent_reasoning import AgentReasoning
    from ..models.agent_text import AgentText
    from ..models.multi_agent_config import MultiAgentConfig
    from ..unions import PersistedAgentTool


@model
class Agent(Base):
    """A stored agent: a model with instructions and tools."""

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
    """Whether the agent may start subagents, and how many."""
    name: str | None = None
    """Name of the agent."""
    object: Literal["agent"]
    """The kind of object: always `agent`."""
    reasoning: AgentReasoning
    """How much the model thinks before it answers."""
    service_tier: AgentServiceTier
    """How the request was processed and billed. Values: `auto`, `default`, `flex`, `priority`, `fast`,
    `ultrafast`."""
    text: AgentText
    """How the agent writes: its format and its length."""
    tools: list[PersistedAgentTool]
    """The tools that the model could call."""
    updated_at: int
    """When the agent was last changed, in Unix seconds."""
    compaction: AgentCompaction | None = None
    """How a conversation that grows too long is shortened. Null leaves it to the API."""
    experimental: AgentExperimental | None = None
    """Features that may change or disappear."""

    _nested = {
        "multi_agent": "MultiAgentConfig",
        "reasoning": "AgentReasoning",
        "text": "AgentText",
        "tools": ["PersistedAgentTool"],
        "compaction": "AgentCompaction",
        "experimental": "AgentExperimental",
    }
    _tags = {"object": "agent"}


AgentServiceTierInput: TypeAlias = Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
AgentServiceTier: TypeAlias = AgentServiceTierInput | str


@model
class AgentCompaction(Base):
    """How a conversation that grows too long is shortened."""

    async_: bool
    """Whether it happens beside the work rather than holding it up."""

    _wire = {"async_": "async"}


@model
class AgentExperimental(Base):
    """Features that may change or disappear."""

    time_awareness: bool
    """Whether the agent is told the current time."""
