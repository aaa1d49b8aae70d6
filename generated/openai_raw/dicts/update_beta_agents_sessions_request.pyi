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
    """How much the model thinks before it answers."""
    service_tier: UpdateBetaAgentsSessionsRequestAgentServiceTierInput | None
    """How the request is processed and billed. Values: `auto`, `default`, `flex`, `priority`, `fast`, `ultrafast`."""
    tools: Sequence[AgentToolParamInput] | None
    """The tools that the model may call."""

class UpdateBetaAgentsSessionsRequestAgentReasoningDict(TypedDict, total=False):
    effort: UpdateBetaAgentsSessionsRequestAgentReasoningEffortInput | None
    """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""

class UpdateBetaAgentsSessionsRequestPromptCacheOptionsDict(TypedDict, total=False):
    ttl: UpdateBetaAgentsSessionsRequestPromptCacheOptionsTtlInput
    """How long the cached prefix is kept. Values: `30m`, `12h`."""
