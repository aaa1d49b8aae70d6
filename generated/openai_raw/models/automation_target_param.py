"""What only `AutomationTargetParam` can be or hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.agent_reasoning import AgentReasoning
    from ..models.agent_session_input_message import AgentSessionInputMessage
    from ..models.agent_text import AgentText
    from ..models.multi_agent_config import MultiAgentConfig
    from ..unions import AgentToolParam, EnvironmentParam


@model
class AutomationTargetParamNewSession(Base):
    """Each run starts a new session."""

    environment: EnvironmentParam
    """Environment the agent works in."""
    input: list[AgentSessionInputMessage]
    """Messages for the agent."""
    type: Literal["new_session"]
    """Discriminator: always `new_session`."""
    agent: AutomationTargetParamNewSessionAgent | None = absent
    """The agent, either stored or configured for this session only."""
    agent_id: str | None = absent
    """Id of the agent."""
    metadata: dict[str, str] | None = None
    """Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512."""
    vault_ids: list[str] | None = None
    """Ids of the vaults."""

    _nested = {
        "environment": "EnvironmentParam",
        "input": ["AgentSessionInputMessage"],
        "agent": "AutomationTargetParamNewSessionAgent",
    }
    _tags = {"type": "new_session"}


@model
class AutomationTargetParamNewSessionAgent(Base):
    """Configuration of the agent that the automation starts."""

    compaction: AutomationTargetParamNewSessionAgentCompaction | None = None
    """Context compaction settings; None for compaction that blocks the turn."""
    experimental: AutomationTargetParamNewSessionAgentExperimental | None = absent
    """Experimental settings, which may change or disappear."""
    instructions: str | None = None
    """System instructions: how the model should behave. They precede the conversation."""
    model: str | None = absent
    """The model to use, such as `gpt-5.4-mini`."""
    multi_agent: MultiAgentConfig | None = None
    """Whether the agent may start subagents, and how many at a time."""
    reasoning: AgentReasoning | None = None
    """Reasoning options of the agent."""
    service_tier: AutomationTargetParamNewSessionAgentServiceTier | None = None
    """Processing tier, which determines latency and price. Values: `auto`, `default`, `flex`, `priority`, `fast`,
    `ultrafast`."""
    text: AgentText | None = None
    """Format and length of the text the agent writes."""
    tools: list[AgentToolParam] | None = None
    """Tools the model may call."""

    _nested = {
        "compaction": "AutomationTargetParamNewSessionAgentCompaction",
        "experimental": "AutomationTargetParamNewSessionAgentExperimental",
        "multi_agent": "MultiAgentConfig",
        "reasoning": "AgentReasoning",
        "text": "AgentText",
        "tools": ["AgentToolParam"],
    }


@model
class AutomationTargetParamNewSessionAgentCompaction(Base):
    """Context compaction settings."""

    async_: bool | None = None
    """Whether to do this in the background instead of blocking the agent."""

    _wire = {"async_": "async"}


@model
class AutomationTargetParamNewSessionAgentExperimental(Base):
    """Experimental settings, which may change or disappear."""

    time_awareness: bool | None = absent
    """Whether the model is regularly told the current time."""


AutomationTargetParamNewSessionAgentServiceTierInput: TypeAlias = Literal[
    "auto", "default", "flex", "priority", "fast", "ultrafast"
]
AutomationTargetParamNewSessionAgentServiceTier: TypeAlias = AutomationTargetParamNewSessionAgentServiceTierInput | str
"""Processing tier, which determines latency and price."""


@model
class AutomationTargetParamExistingSession(Base):
    """Each run sends input to an existing session."""

    instructions: str
    """System instructions: how the model should behave. They precede the conversation."""
    session_id: str
    """Id of the session."""
    type: Literal["existing_session"]
    """Discriminator: always `existing_session`."""

    _tags = {"type": "existing_session"}
