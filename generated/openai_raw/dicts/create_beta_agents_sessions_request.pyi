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
    """How a conversation that grows too long is shortened. Null leaves it to the API."""
    experimental: (
        CreateBetaAgentsSessionsRequestAgentExperimental | CreateBetaAgentsSessionsRequestAgentExperimentalDict
    )
    """Features that may change or disappear."""
    instructions: str | None
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    model: str
    """The model to use, such as `gpt-5.4-mini`."""
    multi_agent: MultiAgentConfig | MultiAgentConfigDict | None
    """Whether the agent may start subagents, and how many."""
    reasoning: AgentReasoning | AgentReasoningDict | None
    """How much the model thinks before it answers."""
    service_tier: CreateBetaAgentsSessionsRequestAgentServiceTierInput | None
    """How the request is processed and billed. Values: `auto`, `default`, `flex`, `priority`, `fast`, `ultrafast`."""
    text: AgentText | AgentTextDict | None
    """How the agent writes: its format and its length."""
    tools: Sequence[AgentToolParamInput] | None
    """The tools that the model may call."""

CreateBetaAgentsSessionsRequestAgentCompactionDict = TypedDict(
    "CreateBetaAgentsSessionsRequestAgentCompactionDict",
    {
        "async": bool | None,
    },
    total=False,
)

class CreateBetaAgentsSessionsRequestAgentExperimentalDict(TypedDict, total=False):
    time_awareness: bool
    """Whether the agent is told the current time."""

class CreateBetaAgentsSessionsRequestPromptCacheOptionsDict(TypedDict, total=False):
    ttl: CreateBetaAgentsSessionsRequestPromptCacheOptionsTtlInput
    """How long the cached prefix is kept. Values: `30m`, `12h`."""

class CreateBetaAgentsSessionsRequestStreamOptionsDict(TypedDict, total=False):
    include_obfuscation: bool
    """Whether events get random padding that hides their length from an observer; turn it off to save bandwidth on
    a link you trust."""
