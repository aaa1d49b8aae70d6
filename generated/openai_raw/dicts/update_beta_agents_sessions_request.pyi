"""What requests take instead of the models in ``models.update_beta_agents_sessions_request``, for type checkers
only."""

from collections.abc import Sequence
from typing import TypedDict

from ..models.update_beta_agents_sessions_request import (
    UpdateBetaAgentsSessionsRequestAgentReasoning,
    UpdateBetaAgentsSessionsRequestAgentReasoningEffortInput,
    UpdateBetaAgentsSessionsRequestAgentServiceTierInput,
    UpdateBetaAgentsSessionsRequestPromptCacheOptionsTtlInput,
)
from ..unions import AgentToolParamInput

class UpdateBetaAgentsSessionsRequestAgentDict(TypedDict, total=False):
    model: str
    """The model to use, such as `gpt-5.4-mini`."""
    reasoning: UpdateBetaAgentsSessionsRequestAgentReasoning | UpdateBetaAgentsSessionsRequestAgentReasoningDict
    """Reasoning options of the agent."""
    service_tier: UpdateBetaAgentsSessionsRequestAgentServiceTierInput | None
    """Processing tier, which determines latency and price. Values: `auto`, `default`, `flex`, `priority`, `fast`,
    `ultrafast`."""
    tools: Sequence[AgentToolParamInput] | None
    """Tools the model may call."""

class UpdateBetaAgentsSessionsRequestAgentReasoningDict(TypedDict, total=False):
    effort: UpdateBetaAgentsSessionsRequestAgentReasoningEffortInput | None
    """How much effort the model spends on reasoning. Less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""

class UpdateBetaAgentsSessionsRequestPromptCacheOptionsDict(TypedDict, total=False):
    ttl: UpdateBetaAgentsSessionsRequestPromptCacheOptionsTtlInput
    """How long the cached prefix stays in the cache. Values: `30m`, `12h`."""
