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
    """Each run starts a session of its own."""

    environment: EnvironmentParam
    """Where the agent works."""
    input: list[AgentSessionInputMessage]
    """What the agent is told."""
    type: Literal["new_session"]
    """Which kind it is. Always `new_session`."""
    agent: AutomationTargetParamNewSessionAgent | None = absent
    """Which agent works, or the settings of one for this session only."""
    agent_id: str | None = absent
    """Id of the agent."""
    metadata: dict[str, str] | None = None
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
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
    """Settings of the agent that an automation starts."""

    compaction: AutomationTargetParamNewSessionAgentCompaction | None = None
    """How a conversation that grows too long is shortened. Null leaves it to the API."""
    experimental: AutomationTargetParamNewSessionAgentExperimental | None = absent
    """Features that may change or disappear."""
    instructions: str | None = None
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    model: str | None = absent
    """The model to use, such as `gpt-5.4-mini`."""
    multi_agent: MultiAgentConfig | None = None
    """Whether the agent may start subagents, and how many."""
    reasoning: AgentReasoning | None = None
    """How much the model thinks before it answers."""
    service_tier: AutomationTargetParamNewSessionAgentServiceTier | None = None
    """How the request is processed and billed. Values: `auto`, `default`, `flex`, `priority`, `fast`, `ultrafast`."""
    text: AgentText | None = None
    """How the agent writes: its format and its length."""
    tools: list[AgentToolParam] | None = None
    """The tools that the model may call."""

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
    """How a conversation that grows too long is shortened."""

    async_: bool | None = None
    """Whether it happens beside the work rather than holding it up."""

    _wire = {"async_": "async"}


@model
class AutomationTargetParamNewSessionAgentExperimental(Base):
    """Features that may change or disappear."""

    time_awareness: bool | None = absent
    """Whether the agent is told the current time."""


AutomationTargetParamNewSessionAgentServiceTierInput: TypeAlias = Literal[
    "auto", "default", "flex", "priority", "fast", "ultrafast"
]
AutomationTargetParamNewSessionAgentServiceTier: TypeAlias = AutomationTargetParamNewSessionAgentServiceTierInput | str


@model
class AutomationTargetParamExistingSession(Base):
    """Each run sends input to the same session."""

    instructions: str
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    session_id: str
    """Id of the session."""
    type: Literal["existing_session"]
    """Which kind it is. Always `existing_session`."""

    _tags = {"type": "existing_session"}
