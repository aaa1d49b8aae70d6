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
    """The model that was used."""
    service_tier: UpdateBetaAgentsRequestServiceTierInput | Omit | None
    """How the request was processed and billed. Values: `auto`, `default`, `flex`, `priority`, `fast`,
    `ultrafast`."""
    compaction: UpdateBetaAgentsRequestCompaction | UpdateBetaAgentsRequestCompactionDict | Omit | None
    """How a conversation that grows too long is shortened. Null leaves it to the API."""
    experimental: UpdateBetaAgentsRequestExperimental | UpdateBetaAgentsRequestExperimentalDict | Omit
    """Features that may change or disappear."""
    instructions: str | Omit | None
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    metadata: Mapping[str, str] | Omit | None
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
    multi_agent: MultiAgentConfig | MultiAgentConfigDict | Omit | None
    """Whether the agent may start subagents, and how many."""
    name: str | Omit | None
    """Name of the agents."""
    reasoning: AgentReasoning | AgentReasoningDict | Omit | None
    """How much the model thinks before it answers."""
    text: AgentText | AgentTextDict | Omit | None
    """How the agent writes: its format and its length."""
    tools: Sequence[PersistedAgentToolInput] | Omit | None
    """The tools that the model could call."""

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
