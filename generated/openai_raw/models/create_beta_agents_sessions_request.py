"""`CreateBetaAgentsSessionsRequest`, and what only it holds."""

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
class CreateBetaAgentsSessionsRequest(Base):
    """The body of `POST /agents/sessions`."""

    stream: bool | None = absent
    """Whether to stream events as they happen."""
    environment: EnvironmentParam
    """Environment the agent works in."""
    agent: CreateBetaAgentsSessionsRequestAgent | None = absent
    """The agent, either stored or configured for this session only."""
    agent_id: str | None = absent
    """Id of the agent."""
    input: str | list[AgentSessionInputMessage] | None = None
    """Messages for the agent."""
    metadata: dict[str, str] | None = None
    """Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512."""
    prompt_cache_options: CreateBetaAgentsSessionsRequestPromptCacheOptions | None = None
    """Prompt caching options."""
    review: CreateBetaAgentsSessionsRequestReview | None = absent
    """Whether and how a second agent reviews the work of this one. Values: `none`, `auto_review`."""
    stream_options: CreateBetaAgentsSessionsRequestStreamOptions | None = absent
    """Options of the event stream."""
    vault_ids: list[str] | None = None
    """Ids of the vaults."""

    _nested = {
        "environment": "EnvironmentParam",
        "agent": "CreateBetaAgentsSessionsRequestAgent",
        "input": ["AgentSessionInputMessage"],
        "prompt_cache_options": "CreateBetaAgentsSessionsRequestPromptCacheOptions",
        "stream_options": "CreateBetaAgentsSessionsRequestStreamOptions",
    }


@model
class CreateBetaAgentsSessionsRequestAgent(Base):
    """The agent to run: a stored agent, or a configuration for this session only."""

    compaction: CreateBetaAgentsSessionsRequestAgentCompaction | None = None
    """Context compaction settings; None for compaction that blocks the turn."""
    experimental: CreateBetaAgentsSessionsRequestAgentExperimental | None = absent
    """Experimental settings, which may change or disappear."""
    instructions: str | None = None
    """System instructions: how the model should behave. They precede the conversation."""
    model: str | None = absent
    """The model to use, such as `gpt-5.4-mini`."""
    multi_agent: MultiAgentConfig | None = None
    """Whether the agent may start subagents, and how many at a time."""
    reasoning: AgentReasoning | None = None
    """Reasoning options of the agent."""
    service_tier: CreateBetaAgentsSessionsRequestAgentServiceTier | None = None
    """Processing tier, which determines latency and price. Values: `auto`, `default`, `flex`, `priority`, `fast`,
    `ultrafast`."""
    text: AgentText | None = None
    """Format and length of the text the agent writes."""
    tools: list[AgentToolParam] | None = None
    """Tools the model may call."""

    _nested = {
        "compaction": "CreateBetaAgentsSessionsRequestAgentCompaction",
        "experimental": "CreateBetaAgentsSessionsRequestAgentExperimental",
        "multi_agent": "MultiAgentConfig",
        "reasoning": "AgentReasoning",
        "text": "AgentText",
        "tools": ["AgentToolParam"],
    }


@model
class CreateBetaAgentsSessionsRequestAgentCompaction(Base):
    """Context compaction settings."""

    async_: bool | None = None
    """Whether to do this in the background instead of blocking the agent."""

    _wire = {"async_": "async"}


@model
class CreateBetaAgentsSessionsRequestAgentExperimental(Base):
    """Experimental settings, which may change or disappear."""

    time_awareness: bool | None = absent
    """Whether the model is regularly told the current time."""


CreateBetaAgentsSessionsRequestAgentServiceTierInput: TypeAlias = Literal[
    "auto", "default", "flex", "priority", "fast", "ultrafast"
]
CreateBetaAgentsSessionsRequestAgentServiceTier: TypeAlias = CreateBetaAgentsSessionsRequestAgentServiceTierInput | str
"""Processing tier, which determines latency and price."""


@model
class CreateBetaAgentsSessionsRequestPromptCacheOptions(Base):
    """Prompt caching options."""

    ttl: CreateBetaAgentsSessionsRequestPromptCacheOptionsTtl | None = absent
    """How long the cached prefix stays in the cache. Values: `30m`, `12h`."""


CreateBetaAgentsSessionsRequestPromptCacheOptionsTtlInput: TypeAlias = Literal["30m", "12h"]
CreateBetaAgentsSessionsRequestPromptCacheOptionsTtl: TypeAlias = (
    CreateBetaAgentsSessionsRequestPromptCacheOptionsTtlInput | str
)
"""How long the cached prefix stays in the cache."""

CreateBetaAgentsSessionsRequestReviewInput: TypeAlias = Literal["none", "auto_review"]
CreateBetaAgentsSessionsRequestReview: TypeAlias = CreateBetaAgentsSessionsRequestReviewInput | str
"""Whether and how a second agent reviews the work of this one."""


@model
class CreateBetaAgentsSessionsRequestStreamOptions(Base):
    """Options of the event stream."""

    include_obfuscation: bool | None = absent
    """Whether to pad events with random characters that hide their size from network observers. Turn it off to
    save bandwidth on a trusted network."""
