"""Create a session"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.agent_session_input_message import AgentSessionInputMessage, AgentSessionInputMessageDict
    from ...models.create_beta_agents_sessions_request_agent import CreateBetaAgentsSessionsRequestAgent, CreateBetaAgentsSessionsRequestAgentDict
    from ...models.create_beta_agents_sessions_request_prompt_cache_options import CreateBetaAgentsSessionsRequestPromptCacheOptions, CreateBetaAgentsSessionsRequestPromptCacheOptionsDict
    from ...models.create_beta_agents_sessions_request_review import CreateBetaAgentsSessionsRequestReviewInput
    from ...models.create_beta_agents_sessions_request_stream_options import CreateBetaAgentsSessionsRequestStreamOptions, CreateBetaAgentsSessionsRequestStreamOptionsDict
    from ...unions import EnvironmentParamInput
    from ...models.agent_session import AgentSession

    class CreateBetaAgentsSessionsParams(RequestOptions, total=False):
        """The keyword arguments of ``createBetaAgentsSessions``."""

        environment: Required[EnvironmentParamInput]
        """Where the agent works."""
        agent: CreateBetaAgentsSessionsRequestAgent | CreateBetaAgentsSessionsRequestAgentDict | Omit
        """Which agent works, or the settings of one for this session only."""
        agent_id: str | Omit
        """Id of the agent."""
        input: str | Sequence[AgentSessionInputMessage | AgentSessionInputMessageDict] | Omit | None
        """What the agent is told."""
        metadata: Mapping[str, str] | Omit | None
        """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
        prompt_cache_options: CreateBetaAgentsSessionsRequestPromptCacheOptions | CreateBetaAgentsSessionsRequestPromptCacheOptionsDict | Omit | None
        """How prompts are cached."""
        review: CreateBetaAgentsSessionsRequestReviewInput | Omit
        """Whether and how a second agent reviews the work. Values: `none`, `auto_review`."""
        stream_options: CreateBetaAgentsSessionsRequestStreamOptions | CreateBetaAgentsSessionsRequestStreamOptionsDict | Omit
        """What a stream of events contains."""
        vault_ids: Sequence[str] | Omit | None
        """Ids of the vaults."""

OPERATION = Operation(
    id="createBetaAgentsSessions",
    method="POST",
    path="/agents/sessions",
    body={'stream': 'stream', 'environment': 'environment', 'agent': 'agent', 'agent_id': 'agent_id', 'input': 'input', 'metadata': 'metadata', 'prompt_cache_options': 'prompt_cache_options', 'review': 'review', 'stream_options': 'stream_options', 'vault_ids': 'vault_ids'},
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    required=('environment',),
    bodies=('application/json',),
    result='AgentSession',
    event='AgentSessionEvent',
    streams=True,
    open_ended=True,
    switch=('stream', True),
)


def sync_detailed(*, client: http.Client, **params: Unpack[CreateBetaAgentsSessionsParams]) -> http.Response[AgentSession]:
    """Send ``POST /agents/sessions``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[CreateBetaAgentsSessionsParams]) -> AgentSession | None:
    """Send ``POST /agents/sessions``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateBetaAgentsSessionsParams]) -> http.Response[AgentSession]:
    """Send ``POST /agents/sessions``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[CreateBetaAgentsSessionsParams]) -> AgentSession | None:
    """Send ``POST /agents/sessions``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
