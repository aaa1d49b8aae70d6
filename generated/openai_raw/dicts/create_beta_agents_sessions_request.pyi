"""What requests take instead of the models in ``models.create_beta_agents_sessions_request``, for type checkers
only."""

from collections.abc import Sequence
from typing import TypedDict

from ..dicts.agent_reasoning import AgentReasoningDict
from ..dicts.agent_text import AgentTextDict
from ..dicts.multi_agent_config import MultiAgentConfigDict
from ..models.agent_reasoning import AgentReasoning
from ..models.agent_text import AgentText
from ..models.create_beta_agents_sessions_request import (
    CreateBetaAgentsSessionsRequestAgentCompaction,
    CreateBetaAgentsSessionsRequestAgentExperimental,
    CreateBetaAgentsSessionsRequestAgentServiceTierInput,
    CreateBetaAgentsSessionsRequestPromptCacheOptionsTtlInput,
)
from ..models.multi_agent_config import MultiAgentConfig
from ..unions import AgentToolParamInput

class CreateBetaAgentsSessionsRequestAgentDict(TypedDict, total=False):
    compaction: (
        CreateBetaAgentsSessionsRequestAgentCompaction | CreateBetaAgentsSessionsRequestAgentCompactionDict | None
    )
    """Context compaction settings; None for compaction that blocks the turn."""
    experimental: (
        CreateBetaAgentsSessionsRequestAgentExperimental | CreateBetaAgentsSessionsRequestAgentExperimentalDict
    )
    """Experimental settings, which may change or disappear."""
    instructions: str | None
    """System instructions: how the model should behave. They precede the conversation."""
    model: str
    """The model to use, such as `gpt-5.4-mini`."""
    multi_agent: MultiAgentConfig | MultiAgentConfigDict | None
    """Whether the agent may start subagents, and how many at a time."""
    reasoning: AgentReasoning | AgentReasoningDict | None
    """Reasoning options of the agent."""
    service_tier: CreateBetaAgentsSessionsRequestAgentServiceTierInput | None
    """Processing tier, which determines latency and price. Values: `auto`, `default`, `flex`, `priority`, `fast`,
    `ultrafast`."""
    text: AgentText | AgentTextDict | None
    """Format and length of the text the agent writes."""
    tools: Sequence[AgentToolParamInput] | None
    """Tools the model may call."""

CreateBetaAgentsSessionsRequestAgentCompactionDict = TypedDict(
    "CreateBetaAgentsSessionsRequestAgentCompactionDict",
    {
        "async": bool | None,
    },
    total=False,
)

class CreateBetaAgentsSessionsRequestAgentExperimentalDict(TypedDict, total=False):
    time_awareness: bool
    """Whether the model is regularly told the current time."""

class CreateBetaAgentsSessionsRequestPromptCacheOptionsDict(TypedDict, total=False):
    ttl: CreateBetaAgentsSessionsRequestPromptCacheOptionsTtlInput
    """How long the cached prefix stays in the cache. Values: `30m`, `12h`."""

class CreateBetaAgentsSessionsRequestStreamOptionsDict(TypedDict, total=False):
    include_obfuscation: bool
    """Whether to pad events with random characters that hide their size from network observers. Turn it off to
    save bandwidth on a trusted network."""
