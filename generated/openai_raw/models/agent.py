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
    """A reusable agent: a model with instructions and tools, stored in the project."""

    id: str
    """Id of the agent."""
    created_at: int
    """When the agent was created, in Unix seconds."""
    instructions: str | None = None
    """System instructions: how the model should behave. They precede the conversation."""
    metadata: dict[str, str]
    """Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512."""
    model: str
    """Name of the model that was used."""
    multi_agent: MultiAgentConfig
    """Whether the agent may start subagents, and how many at a time."""
    name: str | None = None
    """Name of the agent."""
    object: Literal["agent"]
    """Object type: always `agent`."""
    reasoning: AgentReasoning
    """Reasoning options of the agent."""
    service_tier: AgentServiceTier
    """Processing tier that was used. It can differ from the requested one. Values: `auto`, `default`, `flex`,
    `priority`, `fast`, `ultrafast`."""
    text: AgentText
    """Format and length of the text the agent writes."""
    tools: list[PersistedAgentTool]
    """Tools the model was allowed to call."""
    updated_at: int
    """When the agent was last updated, in Unix seconds."""
    compaction: AgentCompaction | None = None
    """Context compaction settings; None for compaction that blocks the turn."""
    experimental: AgentExperimental | None = None
    """Experimental settings, which may change or disappear."""

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
"""Processing tier that was used. It can differ from the requested one."""


@model
class AgentCompaction(Base):
    """Context compaction settings."""

    async_: bool
    """Whether to do this in the background instead of blocking the agent."""

    _wire = {"async_": "async"}


@model
class AgentExperimental(Base):
    """Experimental settings, which may change or disappear."""

    time_awareness: bool
    """Whether the model is regularly told the current time."""
