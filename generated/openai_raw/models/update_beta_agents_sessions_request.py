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
    """The agent, either stored or configured for this session only."""
    metadata: dict[str, str] | None = None
    """Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512."""
    prompt_cache_options: UpdateBetaAgentsSessionsRequestPromptCacheOptions | None = None
    """Prompt caching options."""
    review: UpdateBetaAgentsSessionsRequestReview | None = absent
    """Whether and how a second agent reviews the work of this one. Values: `none`, `auto_review`."""

    _nested = {
        "agent": "UpdateBetaAgentsSessionsRequestAgent",
        "prompt_cache_options": "UpdateBetaAgentsSessionsRequestPromptCacheOptions",
    }


@model
class UpdateBetaAgentsSessionsRequestAgent(Base):
    """Changes to the agent of the session."""

    model: str | None = absent
    """The model to use, such as `gpt-5.4-mini`."""
    reasoning: UpdateBetaAgentsSessionsRequestAgentReasoning | None = absent
    """Reasoning options of the agent."""
    service_tier: UpdateBetaAgentsSessionsRequestAgentServiceTier | None = None
    """Processing tier, which determines latency and price. Values: `auto`, `default`, `flex`, `priority`, `fast`,
    `ultrafast`."""
    tools: list[AgentToolParam] | None = None
    """Tools the model may call."""

    _nested = {"reasoning": "UpdateBetaAgentsSessionsRequestAgentReasoning", "tools": ["AgentToolParam"]}


@model
class UpdateBetaAgentsSessionsRequestAgentReasoning(Base):
    """Reasoning options of the agent."""

    effort: UpdateBetaAgentsSessionsRequestAgentReasoningEffort | None = None
    """How much effort the model spends on reasoning. Less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""


UpdateBetaAgentsSessionsRequestAgentReasoningEffortInput: TypeAlias = Literal[
    "none", "minimal", "low", "medium", "high", "xhigh", "max"
]
UpdateBetaAgentsSessionsRequestAgentReasoningEffort: TypeAlias = (
    UpdateBetaAgentsSessionsRequestAgentReasoningEffortInput | str
)
"""How much effort the model spends on reasoning. Less is faster and uses fewer tokens."""

UpdateBetaAgentsSessionsRequestAgentServiceTierInput: TypeAlias = Literal[
    "auto", "default", "flex", "priority", "fast", "ultrafast"
]
UpdateBetaAgentsSessionsRequestAgentServiceTier: TypeAlias = UpdateBetaAgentsSessionsRequestAgentServiceTierInput | str
"""Processing tier, which determines latency and price."""


@model
class UpdateBetaAgentsSessionsRequestPromptCacheOptions(Base):
    """Prompt caching options."""

    ttl: UpdateBetaAgentsSessionsRequestPromptCacheOptionsTtl | None = absent
    """How long the cached prefix stays in the cache. Values: `30m`, `12h`."""


UpdateBetaAgentsSessionsRequestPromptCacheOptionsTtlInput: TypeAlias = Literal["30m", "12h"]
UpdateBetaAgentsSessionsRequestPromptCacheOptionsTtl: TypeAlias = (
    UpdateBetaAgentsSessionsRequestPromptCacheOptionsTtlInput | str
)
"""How long the cached prefix stays in the cache."""

UpdateBetaAgentsSessionsRequestReviewInput: TypeAlias = Literal["none", "auto_review"]
UpdateBetaAgentsSessionsRequestReview: TypeAlias = UpdateBetaAgentsSessionsRequestReviewInput | str
"""Whether and how a second agent reviews the work of this one."""
