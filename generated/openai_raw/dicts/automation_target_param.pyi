"""What requests take instead of the models in ``models.automation_target_param``, for type checkers only."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict

from ..dicts.agent_reasoning import AgentReasoningDict
from ..dicts.agent_session_input_message import AgentSessionInputMessageDict
from ..dicts.agent_text import AgentTextDict
from ..dicts.multi_agent_config import MultiAgentConfigDict
from ..models.agent_reasoning import AgentReasoning
from ..models.agent_session_input_message import AgentSessionInputMessage
from ..models.agent_text import AgentText
from ..models.automation_target_param import (
    AutomationTargetParamNewSessionAgent,
    AutomationTargetParamNewSessionAgentCompaction,
    AutomationTargetParamNewSessionAgentExperimental,
    AutomationTargetParamNewSessionAgentServiceTierInput,
)
from ..models.multi_agent_config import MultiAgentConfig
from ..unions import AgentToolParamInput, EnvironmentParamInput

class AutomationTargetParamNewSessionDict(TypedDict, total=False):
    environment: Required[EnvironmentParamInput]
    """Where the agent works."""
    input: Required[Sequence[AgentSessionInputMessage | AgentSessionInputMessageDict]]
    """What the agent is told."""
    type: Required[Literal["new_session"]]
    """Which kind it is. Always `new_session`."""
    agent: AutomationTargetParamNewSessionAgent | AutomationTargetParamNewSessionAgentDict
    """Which agent works, or the settings of one for this session only."""
    agent_id: str
    """Id of the agent."""
    metadata: Mapping[str, str] | None
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
    vault_ids: Sequence[str] | None
    """Ids of the vaults."""

class AutomationTargetParamNewSessionAgentDict(TypedDict, total=False):
    compaction: (
        AutomationTargetParamNewSessionAgentCompaction | AutomationTargetParamNewSessionAgentCompactionDict | None
    )
    """How a conversation that grows too long is shortened. Null leaves it to the API."""
    experimental: (
        AutomationTargetParamNewSessionAgentExperimental | AutomationTargetParamNewSessionAgentExperimentalDict
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
    service_tier: AutomationTargetParamNewSessionAgentServiceTierInput | None
    """How the request is processed and billed. Values: `auto`, `default`, `flex`, `priority`, `fast`, `ultrafast`."""
    text: AgentText | AgentTextDict | None
    """How the agent writes: its format and its length."""
    tools: Sequence[AgentToolParamInput] | None
    """The tools that the model may call."""

AutomationTargetParamNewSessionAgentCompactionDict = TypedDict(
    "AutomationTargetParamNewSessionAgentCompactionDict",
    {
        "async": bool | None,
    },
    total=False,
)

class AutomationTargetParamNewSessionAgentExperimentalDict(TypedDict, total=False):
    time_awareness: bool
    """Whether the agent is told the current time."""

class AutomationTargetParamExistingSessionDict(TypedDict, total=False):
    instructions: Required[str]
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    session_id: Required[str]
    """Id of the session."""
    type: Required[Literal["existing_session"]]
    """Which kind it is. Always `existing_session`."""
