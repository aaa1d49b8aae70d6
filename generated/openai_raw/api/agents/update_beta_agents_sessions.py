"""Change a session"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.update_beta_agents_sessions_request_agent import UpdateBetaAgentsSessionsRequestAgent, UpdateBetaAgentsSessionsRequestAgentDict
    from ...models.update_beta_agents_sessions_request_prompt_cache_options import UpdateBetaAgentsSessionsRequestPromptCacheOptions, UpdateBetaAgentsSessionsRequestPromptCacheOptionsDict
    from ...models.update_beta_agents_sessions_request_review import UpdateBetaAgentsSessionsRequestReviewInput
    from ...models.agent_session import AgentSession

    class UpdateBetaAgentsSessionsParams(RequestOptions, total=False):
        """The keyword arguments of ``updateBetaAgentsSessions``."""

        agent: UpdateBetaAgentsSessionsRequestAgent | UpdateBetaAgentsSessionsRequestAgentDict | Omit
        """Which agent works, or the settings of one for this session only."""
        metadata: Mapping[str, str] | Omit | None
        """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
        prompt_cache_options: UpdateBetaAgentsSessionsRequestPromptCacheOptions | UpdateBetaAgentsSessionsRequestPromptCacheOptionsDict | Omit | None
        """How prompts are cached."""
        review: UpdateBetaAgentsSessionsRequestReviewInput | Omit
        """Whether and how a second agent reviews the work. Values: `none`, `auto_review`."""

OPERATION = Operation(
    id="updateBetaAgentsSessions",
    method="POST",
    path="/agents/sessions/{session_id}",
    body={'agent': 'agent', 'metadata': 'metadata', 'prompt_cache_options': 'prompt_cache_options', 'review': 'review'},
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    bodies=('application/json',),
    result='AgentSession',
)


def sync_detailed(session_id: str, *, client: http.Client, **params: Unpack[UpdateBetaAgentsSessionsParams]) -> http.Response[AgentSession]:
    """Send ``POST /agents/sessions/{session_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"session_id": session_id}, params)


def sync(session_id: str, *, client: http.Client, **params: Unpack[UpdateBetaAgentsSessionsParams]) -> AgentSession | None:
    """Send ``POST /agents/sessions/{session_id}``, and give what the answer holds."""
    return sync_detailed(session_id, client=client, **params).parsed


async def asyncio_detailed(session_id: str, *, client: http.Client, **params: Unpack[UpdateBetaAgentsSessionsParams]) -> http.Response[AgentSession]:
    """Send ``POST /agents/sessions/{session_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"session_id": session_id}, params)


async def asyncio(session_id: str, *, client: http.Client, **params: Unpack[UpdateBetaAgentsSessionsParams]) -> AgentSession | None:
    """Send ``POST /agents/sessions/{session_id}``, and give what the answer holds."""
    return (await asyncio_detailed(session_id, client=client, **params)).parsed
