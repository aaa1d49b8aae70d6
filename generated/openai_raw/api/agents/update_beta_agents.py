"""Change an agent"""

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
    from ...models.multi_agent_config import MultiAgentConfig, MultiAgentConfigDict
    from ...models.update_beta_agents_request_compaction import UpdateBetaAgentsRequestCompaction, UpdateBetaAgentsRequestCompactionDict
    from ...models.update_beta_agents_request_experimental import UpdateBetaAgentsRequestExperimental, UpdateBetaAgentsRequestExperimentalDict
    from ...models.update_beta_agents_request_service_tier import UpdateBetaAgentsRequestServiceTierInput
    from ...unions import PersistedAgentToolInput
    from ...models.agent import Agent

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

OPERATION = Operation(
    id="updateBetaAgents",
    method="POST",
    path="/agents/{agent_id}",
    body={'model': 'model', 'service_tier': 'service_tier', 'compaction': 'compaction', 'experimental': 'experimental', 'instructions': 'instructions', 'metadata': 'metadata', 'multi_agent': 'multi_agent', 'name': 'name', 'reasoning': 'reasoning', 'text': 'text', 'tools': 'tools'},
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    bodies=('application/json',),
    result='Agent',
)


def sync_detailed(agent_id: str, *, client: http.Client, **params: Unpack[UpdateBetaAgentsParams]) -> http.Response[Agent]:
    """Send ``POST /agents/{agent_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"agent_id": agent_id}, params)


def sync(agent_id: str, *, client: http.Client, **params: Unpack[UpdateBetaAgentsParams]) -> Agent | None:
    """Send ``POST /agents/{agent_id}``, and give what the answer holds."""
    return sync_detailed(agent_id, client=client, **params).parsed


async def asyncio_detailed(agent_id: str, *, client: http.Client, **params: Unpack[UpdateBetaAgentsParams]) -> http.Response[Agent]:
    """Send ``POST /agents/{agent_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"agent_id": agent_id}, params)


async def asyncio(agent_id: str, *, client: http.Client, **params: Unpack[UpdateBetaAgentsParams]) -> Agent | None:
    """Send ``POST /agents/{agent_id}``, and give what the answer holds."""
    return (await asyncio_detailed(agent_id, client=client, **params)).parsed
