"""Create an agent"""

from collections.abc import Mapping, Sequence
from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.agent_reasoning import AgentReasoningDict
from ...dicts.agent_text import AgentTextDict
from ...dicts.create_beta_agents_request import (
    CreateBetaAgentsRequestCompactionDict,
    CreateBetaAgentsRequestExperimentalDict,
)
from ...dicts.multi_agent_config import MultiAgentConfigDict
from ...models.agent import Agent
from ...models.agent_reasoning import AgentReasoning
from ...models.agent_text import AgentText
from ...models.create_beta_agents_request import (
    CreateBetaAgentsRequestCompaction,
    CreateBetaAgentsRequestExperimental,
    CreateBetaAgentsRequestServiceTierInput,
)
from ...models.multi_agent_config import MultiAgentConfig
from ...operation import Operation
from ...unions import PersistedAgentToolInput

OPERATION: Operation

class CreateBetaAgentsParams(RequestOptions, total=False):
    """The keyword arguments of ``createBetaAgents``."""

    model: Required[str]
    """The model to use, such as `gpt-5.4-mini`."""
    service_tier: CreateBetaAgentsRequestServiceTierInput | Omit | None
    """Processing tier, which determines latency and price. Values: `auto`, `default`, `flex`, `priority`, `fast`,
    `ultrafast`."""
    compaction: CreateBetaAgentsRequestCompaction | CreateBetaAgentsRequestCompactionDict | Omit | None
    """Context compaction settings; None for compaction that blocks the turn."""
    experimental: CreateBetaAgentsRequestExperimental | CreateBetaAgentsRequestExperimentalDict | Omit
    """Experimental settings, which may change or disappear."""
    instructions: str | Omit | None
    """System instructions: how the model should behave. They precede the conversation."""
    metadata: Mapping[str, str] | Omit | None
    """Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512."""
    multi_agent: MultiAgentConfig | MultiAgentConfigDict | Omit | None
    """Whether the agent may start subagents, and how many at a time."""
    name: str | Omit | None
    """Name of the agent."""
    reasoning: AgentReasoning | AgentReasoningDict | Omit | None
    """Reasoning options of the agent."""
    text: AgentText | AgentTextDict | Omit | None
    """Format and length of the text the agent writes."""
    tools: Sequence[PersistedAgentToolInput] | Omit | None
    """Tools the model may call."""

def sync(*, client: http.Client, **params: Unpack[CreateBetaAgentsParams]) -> Agent | None:
    """Send ``POST /agents``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[CreateBetaAgentsParams]) -> http.Response[Agent]:
    """Send ``POST /agents``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[CreateBetaAgentsParams]) -> Agent | None:
    """Send ``POST /agents``, and give what the answer holds."""

async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateBetaAgentsParams]) -> http.Response[Agent]:
    """Send ``POST /agents``, and give the whole response."""
