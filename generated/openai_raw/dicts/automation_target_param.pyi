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
    """Environment the agent works in."""
    input: Required[Sequence[AgentSessionInputMessage | AgentSessionInputMessageDict]]
    """Messages for the agent."""
    type: Required[Literal["new_session"]]
    """Discriminator: always `new_session`."""
    agent: AutomationTargetParamNewSessionAgent | AutomationTargetParamNewSessionAgentDict
    """The agent, either stored or configured for this session only."""
    agent_id: str
    """Id of the agent."""
    metadata: Mapping[str, str] | None
    """Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512."""
    vault_ids: Sequence[str] | None
    """Ids of the vaults."""

class AutomationTargetParamNewSessionAgentDict(TypedDict, total=False):
    compaction: (
        AutomationTargetParamNewSessionAgentCompaction | AutomationTargetParamNewSessionAgentCompactionDict | None
    )
    """Context compaction settings; None for compaction that blocks the turn."""
    experimental: (
        AutomationTargetParamNewSessionAgentExperimental | AutomationTargetParamNewSessionAgentExperimentalDict
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
    service_tier: AutomationTargetParamNewSessionAgentServiceTierInput | None
    """Processing tier, which determines latency and price. Values: `auto`, `default`, `flex`, `priority`, `fast`,
    `ultrafast`."""
    text: AgentText | AgentTextDict | None
    """Format and length of the text the agent writes."""
    tools: Sequence[AgentToolParamInput] | None
    """Tools the model may call."""

AutomationTargetParamNewSessionAgentCompactionDict = TypedDict(
    "AutomationTargetParamNewSessionAgentCompactionDict",
    {
        "async": bool | None,
    },
    total=False,
)

class AutomationTargetParamNewSessionAgentExperimentalDict(TypedDict, total=False):
    time_awareness: bool
    """Whether the model is regularly told the current time."""

class AutomationTargetParamExistingSessionDict(TypedDict, total=False):
    instructions: Required[str]
    """System instructions: how the model should behave. They precede the conversation."""
    session_id: Required[str]
    """Id of the session."""
    type: Required[Literal["existing_session"]]
    """Discriminator: always `existing_session`."""
