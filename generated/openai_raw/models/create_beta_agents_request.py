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
    """The model that was used."""
    service_tier: CreateBetaAgentsRequestServiceTier | None = None
    """How the request was processed and billed. Values: `auto`, `default`, `flex`, `priority`, `fast`,
    `ultrafast`."""
    compaction: CreateBetaAgentsRequestCompaction | None = None
    """How a conversation that grows too long is shortened. Null leaves it to the API."""
    experimental: CreateBetaAgentsRequestExperimental | None = absent
    """Features that may change or disappear."""
    instructions: str | None = None
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    metadata: dict[str, str] | None = None
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
    multi_agent: MultiAgentConfig | None = None
    """Whether the agent may start subagents, and how many."""
    name: str | None = None
    """Name of the agents."""
    reasoning: AgentReasoning | None = None
    """How much the model thinks before it answers."""
    text: AgentText | None = None
    """How the agent writes: its format and its length."""
    tools: list[PersistedAgentTool] | None = None
    """The tools that the model could call."""

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


@model
class CreateBetaAgentsRequestCompaction(Base):
    """How a conversation that grows too long is shortened."""

    async_: bool | None = None
    """Whether it happens beside the work rather than holding it up."""

    _wire = {"async_": "async"}


@model
class CreateBetaAgentsRequestExperimental(Base):
    """Features that may change or disappear."""

    time_awareness: bool | None = absent
    """Whether the agent is told the current time."""
