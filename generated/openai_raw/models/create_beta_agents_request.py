"""`CreateBetaAgentsRequest`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.agent_reasoning import AgentReasoning
    from ..models.agent_text import AgentText
    from ..models.multi_agent_config import MultiAgentConfig
    from ..unions import PersistedAgentTool


@model
class CreateBetaAgentsRequest(Base):
    """The body of `POST /agents`."""

    model: str
    """The model to use, such as `gpt-5.4-mini`."""
    service_tier: CreateBetaAgentsRequestServiceTier | None = None
    """Processing tier, which determines latency and price. Values: `auto`, `default`, `flex`, `priority`, `fast`,
    `ultrafast`."""
    compaction: CreateBetaAgentsRequestCompaction | None = None
    """Context compaction settings; None for compaction that blocks the turn."""
    experimental: CreateBetaAgentsRequestExperimental | None = absent
    """Experimental settings, which may change or disappear."""
    instructions: str | None = None
    """System instructions: how the model should behave. They precede the conversation."""
    metadata: dict[str, str] | None = None
    """Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512."""
    multi_agent: MultiAgentConfig | None = None
    """Whether the agent may start subagents, and how many at a time."""
    name: str | None = None
    """Name of the agent."""
    reasoning: AgentReasoning | None = None
    """Reasoning options of the agent."""
    text: AgentText | None = None
    """Format and length of the text the agent writes."""
    tools: list[PersistedAgentTool] | None = None
    """Tools the model may call."""

    _nested = {
        "compaction": "CreateBetaAgentsRequestCompaction",
        "experimental": "CreateBetaAgentsRequestExperimental",
        "multi_agent": "MultiAgentConfig",
        "reasoning": "AgentReasoning",
        "text": "AgentText",
        "tools": ["PersistedAgentTool"],
    }


CreateBetaAgentsRequestServiceTierInput: TypeAlias = Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
CreateBetaAgentsRequestServiceTier: TypeAlias = CreateBetaAgentsRequestServiceTierInput | str
"""Processing tier, which determines latency and price."""


@model
class CreateBetaAgentsRequestCompaction(Base):
    """Context compaction settings."""

    async_: bool | None = None
    """Whether to do this in the background instead of blocking the agent."""

    _wire = {"async_": "async"}


@model
class CreateBetaAgentsRequestExperimental(Base):
    """Experimental settings, which may change or disappear."""

    time_awareness: bool | None = absent
    """Whether the model is regularly told the current time."""
