"""Change a session"""

from collections.abc import Mapping
from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.update_beta_agents_sessions_request import (
    UpdateBetaAgentsSessionsRequestAgentDict,
    UpdateBetaAgentsSessionsRequestPromptCacheOptionsDict,
)
from ...models.agent_session import AgentSession
from ...models.update_beta_agents_sessions_request import (
    UpdateBetaAgentsSessionsRequestAgent,
    UpdateBetaAgentsSessionsRequestPromptCacheOptions,
    UpdateBetaAgentsSessionsRequestReviewInput,
)
from ...operation import Operation

OPERATION: Operation

class UpdateBetaAgentsSessionsParams(RequestOptions, total=False):
    """The keyword arguments of ``updateBetaAgentsSessions``."""

    agent: UpdateBetaAgentsSessionsRequestAgent | UpdateBetaAgentsSessionsRequestAgentDict | Omit
    """The agent, either stored or configured for this session only."""
    metadata: Mapping[str, str] | Omit | None
    """Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512."""
    prompt_cache_options: (
        UpdateBetaAgentsSessionsRequestPromptCacheOptions
        | UpdateBetaAgentsSessionsRequestPromptCacheOptionsDict
        | Omit
        | None
    )
    """Prompt caching options."""
    review: UpdateBetaAgentsSessionsRequestReviewInput | Omit
    """Whether and how a second agent reviews the work of this one. Values: `none`, `auto_review`."""

def sync(
    session_id: str, *, client: http.Client, **params: Unpack[UpdateBetaAgentsSessionsParams]
) -> AgentSession | None:
    """Send ``POST /agents/sessions/{session_id}``, and give what the answer holds."""

def sync_detailed(
    session_id: str, *, client: http.Client, **params: Unpack[UpdateBetaAgentsSessionsParams]
) -> http.Response[AgentSession]:
    """Send ``POST /agents/sessions/{session_id}``, and give the whole response."""

async def asyncio(
    session_id: str, *, client: http.Client, **params: Unpack[UpdateBetaAgentsSessionsParams]
) -> AgentSession | None:
    """Send ``POST /agents/sessions/{session_id}``, and give what the answer holds."""

async def asyncio_detailed(
    session_id: str, *, client: http.Client, **params: Unpack[UpdateBetaAgentsSessionsParams]
) -> http.Response[AgentSession]:
    """Send ``POST /agents/sessions/{session_id}``, and give the whole response."""
