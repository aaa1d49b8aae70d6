"""Change an agent"""

from collections.abc import Mapping, Sequence
from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.agent_reasoning import AgentReasoningDict
from ...dicts.agent_text import AgentTextDict
from ...dicts.multi_agent_config import MultiAgentConfigDict
from ...dicts.update_beta_agents_request import (
    UpdateBetaAgentsRequestCompactionDict,
    UpdateBetaAgentsRequestExperimentalDict,
)
from ...models.agent import Agent
from ...models.agent_reasoning import AgentReasoning
from ...models.agent_text import AgentText
from ...models.multi_agent_config import MultiAgentConfig
from ...models.update_beta_agents_request import (
    UpdateBetaAgentsRequestCompaction,
    UpdateBetaAgentsRequestExperimental,
    UpdateBetaAgentsRequestServiceTierInput,
)
from ...operation import Operation
from ...unions import PersistedAgentToolInput

OPERATION: Operation

class UpdateBetaAgentsParams(RequestOptions, total=False):
    """The keyword arguments of ``updateBetaAgents``."""

    model: str | Omit
    """The model to use, such as `gpt-5.4-mini`."""
    service_tier: UpdateBetaAgentsRequestServiceTierInput | Omit | None
    """Processing tier, which determines latency and price. Values: `auto`, `default`, `flex`, `priority`, `fast`,
    `ultrafast`."""
    compaction: UpdateBetaAgentsRequestCompaction | UpdateBetaAgentsRequestCompactionDict | Omit | None
    """Context compaction settings; None for compaction that blocks the turn."""
    experimental: UpdateBetaAgentsRequestExperimental | UpdateBetaAgentsRequestExperimentalDict | Omit
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

def sync(agent_id: str, *, client: http.Client, **params: Unpack[UpdateBetaAgentsParams]) -> Agent | None:
    """Send ``POST /agents/{agent_id}``, and give what the answer holds."""

def sync_detailed(
    agent_id: str, *, client: http.Client, **params: Unpack[UpdateBetaAgentsParams]
) -> http.Response[Agent]:
    """Send ``POST /agents/{agent_id}``, and give the whole response."""

async def asyncio(agent_id: str, *, client: http.Client, **params: Unpack[UpdateBetaAgentsParams]) -> Agent | None:
    """Send ``POST /agents/{agent_id}``, and give what the answer holds."""

async def asyncio_detailed(
    agent_id: str, *, client: http.Client, **params: Unpack[UpdateBetaAgentsParams]
) -> http.Response[Agent]:
    """Send ``POST /agents/{agent_id}``, and give the whole response."""
