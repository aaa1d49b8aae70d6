"""Create an agent"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.agent_reasoning import AgentReasoning, AgentReasoningDict
    from ...models.agent_text import AgentText, AgentTextDict
    from ...models.create_beta_agents_request_compaction import CreateBetaAgentsRequestCompaction, CreateBetaAgentsRequestCompactionDict
    from ...models.create_beta_agents_request_experimental import CreateBetaAgentsRequestExperimental, CreateBetaAgentsRequestExperimentalDict
    from ...models.create_beta_agents_request_service_tier import CreateBetaAgentsRequestServiceTierInput
    from ...models.multi_agent_config import MultiAgentConfig, MultiAgentConfigDict
    from ...unions import PersistedAgentToolInput
    from ...models.agent import Agent

    class CreateBetaAgentsParams(RequestOptions, total=False):
        """The keyword arguments of ``createBetaAgents``."""

        model: Required[str]
        """The model that was used."""
        service_tier: CreateBetaAgentsRequestServiceTierInput | Omit | None
        """How the request was processed and billed. Values: `auto`, `default`, `flex`, `priority`, `fast`,
        `ultrafast`."""
        compaction: CreateBetaAgentsRequestCompaction | CreateBetaAgentsRequestCompactionDict | Omit | None
        """How a conversation that grows too long is shortened. Null leaves it to the API."""
        experimental: CreateBetaAgentsRequestExperimental | CreateBetaAgentsRequestExperimentalDict | Omit
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

OPERATION = Operation(
    id="createBetaAgents",
    method="POST",
    path="/agents",
    body={'model': 'model', 'service_tier': 'service_tier', 'compaction': 'compaction', 'experimental': 'experimental', 'instructions': 'instructions', 'metadata': 'metadata', 'multi_agent': 'multi_agent', 'name': 'name', 'reasoning': 'reasoning', 'text': 'text', 'tools': 'tools'},
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    required=('model',),
    bodies=('application/json',),
    result='Agent',
)


def sync_detailed(*, client: http.Client, **params: Unpack[CreateBetaAgentsParams]) -> http.Response[Agent]:
    """Send ``POST /agents``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[CreateBetaAgentsParams]) -> Agent | None:
    """Send ``POST /agents``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateBetaAgentsParams]) -> http.Response[Agent]:
    """Send ``POST /agents``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[CreateBetaAgentsParams]) -> Agent | None:
    """Send ``POST /agents``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
