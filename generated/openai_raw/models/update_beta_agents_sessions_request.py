"""`UpdateBetaAgentsSessionsRequest`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import AgentToolParam


@model
class UpdateBetaAgentsSessionsRequest(Base):
    """The body of `POST /agents/sessions/{session_id}`."""

    agent: UpdateBetaAgentsSessionsRequestAgent | None = absent
    """Which agent works, or the settings of one for this session only."""
    metadata: dict[str, str] | None = None
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
    prompt_cache_options: UpdateBetaAgentsSessionsRequestPromptCacheOptions | None = None
    """How prompts are cached."""
    review: UpdateBetaAgentsSessionsRequestReview | None = absent
    """Whether and how a second agent reviews the work. Values: `none`, `auto_review`."""

    _nested = {
        "agent": "UpdateBetaAgentsSessionsRequestAgent",
        "prompt_cache_options": "UpdateBetaAgentsSessionsRequestPromptCacheOptions",
    }


@model
class UpdateBetaAgentsSessionsRequestAgent(Base):
    """What changes in the agent of the session."""

    model: str | None = absent
    """The model to use, such as `gpt-5.4-mini`."""
    reasoning: UpdateBetaAgentsSessionsRequestAgentReasoning | None = absent
    """How much the model thinks before it answers."""
    service_tier: UpdateBetaAgentsSessionsRequestAgentServiceTier | None = None
    """How the request is processed and billed. Values: `auto`, `default`, `flex`, `priority`, `fast`, `ultrafast`."""
    tools: list[AgentToolParam] | None = None
    """The tools that the model may call."""

    _nested = {"reasoning": "UpdateBetaAgentsSessionsRequestAgentReasoning", "tools": ["AgentToolParam"]}


@model
class UpdateBetaAgentsSessionsRequestAgentReasoning(Base):
    """How much the model thinks before it answers."""

    effort: UpdateBetaAgentsSessionsRequestAgentReasoningEffort | None = None
    """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""


UpdateBetaAgentsSessionsRequestAgentReasoningEffortInput: TypeAlias = Literal[
    "none", "minimal", "low", "medium", "high", "xhigh", "max"
]
UpdateBetaAgentsSessionsRequestAgentReasoningEffort: TypeAlias = (
    UpdateBetaAgentsSessionsRequestAgentReasoningEffortInput | str
)

UpdateBetaAgentsSessionsRequestAgentServiceTierInput: TypeAlias = Literal[
    "auto", "default", "flex", "priority", "fast", "ultrafast"
]
UpdateBetaAgentsSessionsRequestAgentServiceTier: TypeAlias = UpdateBetaAgentsSessionsRequestAgentServiceTierInput | str


@model
class UpdateBetaAgentsSessionsRequestPromptCacheOptions(Base):
    """How prompts are cached."""

    ttl: UpdateBetaAgentsSessionsRequestPromptCacheOptionsTtl | None = absent
    """How long the cached prefix is kept. Values: `30m`, `12h`."""


UpdateBetaAgentsSessionsRequestPromptCacheOptionsTtlInput: TypeAlias = Literal["30m", "12h"]
UpdateBetaAgentsSessionsRequestPromptCacheOptionsTtl: TypeAlias = (
    UpdateBetaAgentsSessionsRequestPromptCacheOptionsTtlInput | str
)

UpdateBetaAgentsSessionsRequestReviewInput: TypeAlias = Literal["none", "auto_review"]
UpdateBetaAgentsSessionsRequestReview: TypeAlias = UpdateBetaAgentsSessionsRequestReviewInput | str
