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
    """Whether to receive events as they happen."""
    environment: EnvironmentParam
    """Where the agent works."""
    agent: CreateBetaAgentsSessionsRequestAgent | None = absent
    """Which agent works, or the settings of one for this session only."""
    agent_id: str | None = absent
    """Id of the agent."""
    input: str | list[AgentSessionInputMessage] | None = None
    """What the agent is told."""
    metadata: dict[str, str] | None = None
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
    prompt_cache_options: CreateBetaAgentsSessionsRequestPromptCacheOptions | None = None
    """How prompts are cached."""
    review: CreateBetaAgentsSessionsRequestReview | None = absent
    """Whether and how a second agent reviews the work. Values: `none`, `auto_review`."""
    stream_options: CreateBetaAgentsSessionsRequestStreamOptions | None = absent
    """What a stream of events contains."""
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
    """The agent of the session: one that is stored, or settings for this session only."""

    compaction: CreateBetaAgentsSessionsRequestAgentCompaction | None = None
    """How a conversation that grows too long is shortened. Null leaves it to the API."""
    experimental: CreateBetaAgentsSessionsRequestAgentExperimental | None = absent
    """Features that may change or disappear."""
    instructions: str | None = None
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    model: str | None = absent
    """The model to use, such as `gpt-5.4-mini`."""
    multi_agent: MultiAgentConfig | None = None
    """Whether the agent may start subagents, and how many."""
    reasoning: AgentReasoning | None = None
    """How much the model thinks before it answers."""
    service_tier: CreateBetaAgentsSessionsRequestAgentServiceTier | None = None
    """How the request is processed and billed. Values: `auto`, `default`, `flex`, `priority`, `fast`, `ultrafast`."""
    text: AgentText | None = None
    """How the agent writes: its format and its length."""
    tools: list[AgentToolParam] | None = None
    """The tools that the model may call."""

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
    """How a conversation that grows too long is shortened."""

    async_: bool | None = None
    """Whether it happens beside the work rather than holding it up."""

    _wire = {"async_": "async"}


@model
class CreateBetaAgentsSessionsRequestAgentExperimental(Base):
    """Features that may change or disappear."""

    time_awareness: bool | None = absent
    """Whether the agent is told the current time."""


CreateBetaAgentsSessionsRequestAgentServiceTierInput: TypeAlias = Literal[
    "auto", "default", "flex", "priority", "fast", "ultrafast"
]
CreateBetaAgentsSessionsRequestAgentServiceTier: TypeAlias = CreateBetaAgentsSessionsRequestAgentServiceTierInput | str


@model
class CreateBetaAgentsSessionsRequestPromptCacheOptions(Base):
    """How prompts are cached."""

    ttl: CreateBetaAgentsSessionsRequestPromptCacheOptionsTtl | None = absent
    """How long the cached prefix is kept. Values: `30m`, `12h`."""


CreateBetaAgentsSessionsRequestPromptCacheOptionsTtlInput: TypeAlias = Literal["30m", "12h"]
CreateBetaAgentsSessionsRequestPromptCacheOptionsTtl: TypeAlias = (
    CreateBetaAgentsSessionsRequestPromptCacheOptionsTtlInput | str
)

CreateBetaAgentsSessionsRequestReviewInput: TypeAlias = Literal["none", "auto_review"]
CreateBetaAgentsSessionsRequestReview: TypeAlias = CreateBetaAgentsSessionsRequestReviewInput | str


@model
class CreateBetaAgentsSessionsRequestStreamOptions(Base):
    """What a stream of events contains."""

    include_obfuscation: bool | None = absent
    """Whether events get random padding that hides their length from an observer; turn it off to save bandwidth on
    a link you trust."""
