"""Create a session"""

from collections.abc import Mapping, Sequence
from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.agent_session_input_message import AgentSessionInputMessageDict
from ...dicts.create_beta_agents_sessions_request import (
    CreateBetaAgentsSessionsRequestAgentDict,
    CreateBetaAgentsSessionsRequestPromptCacheOptionsDict,
    CreateBetaAgentsSessionsRequestStreamOptionsDict,
)
from ...models.agent_session import AgentSession
from ...models.agent_session_input_message import AgentSessionInputMessage
from ...models.create_beta_agents_sessions_request import (
    CreateBetaAgentsSessionsRequestAgent,
    CreateBetaAgentsSessionsRequestPromptCacheOptions,
    CreateBetaAgentsSessionsRequestReviewInput,
    CreateBetaAgentsSessionsRequestStreamOptions,
)
from ...operation import Operation
from ...unions import EnvironmentParamInput

OPERATION: Operation

class CreateBetaAgentsSessionsParams(RequestOptions, total=False):
    """The keyword arguments of ``createBetaAgentsSessions``."""

    environment: Required[EnvironmentParamInput]
    """Environment the agent works in."""
    agent: CreateBetaAgentsSessionsRequestAgent | CreateBetaAgentsSessionsRequestAgentDict | Omit
    """The agent, either stored or configured for this session only."""
    agent_id: str | Omit
    """Id of the agent."""
    input: str | Sequence[AgentSessionInputMessage | AgentSessionInputMessageDict] | Omit | None
    """Messages for the agent."""
    metadata: Mapping[str, str] | Omit | None
    """Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512."""
    prompt_cache_options: (
        CreateBetaAgentsSessionsRequestPromptCacheOptions
        | CreateBetaAgentsSessionsRequestPromptCacheOptionsDict
        | Omit
        | None
    )
    """Prompt caching options."""
    review: CreateBetaAgentsSessionsRequestReviewInput | Omit
    """Whether and how a second agent reviews the work of this one. Values: `none`, `auto_review`."""
    stream_options: (
        CreateBetaAgentsSessionsRequestStreamOptions | CreateBetaAgentsSessionsRequestStreamOptionsDict | Omit
    )
    """Options of the event stream."""
    vault_ids: Sequence[str] | Omit | None
    """Ids of the vaults."""

def sync(*, client: http.Client, **params: Unpack[CreateBetaAgentsSessionsParams]) -> AgentSession | None:
    """Send ``POST /agents/sessions``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[CreateBetaAgentsSessionsParams]
) -> http.Response[AgentSession]:
    """Send ``POST /agents/sessions``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[CreateBetaAgentsSessionsParams]) -> AgentSession | None:
    """Send ``POST /agents/sessions``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[CreateBetaAgentsSessionsParams]
) -> http.Response[AgentSession]:
    """Send ``POST /agents/sessions``, and give the whole response."""
