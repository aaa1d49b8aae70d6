"""List sessions"""

from collections.abc import Mapping
from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import ListBetaAgentsSessionsOrderInput
from ...models.list_beta_agents_sessions_response import ListBetaAgentsSessionsResponse
from ...operation import Operation

OPERATION: Operation

class ListBetaAgentsSessionsParams(RequestOptions, total=False):
    """The keyword arguments of ``listBetaAgentsSessions``."""

    after: str | Omit
    """A cursor: gives the agent sessions that follow the one with this id, the `last_id` of the page before."""
    agent_id: str | Omit
    """Only what belongs to the agent with this id."""
    limit: int | Omit
    """The most agent sessions in one page."""
    metadata: Mapping[str, str] | Omit
    """Only what carries all of these labels; sent as `metadata[key]=value`."""
    order: ListBetaAgentsSessionsOrderInput | Omit
    """Sort by time of creation: `asc` oldest first, `desc` newest first."""

def sync(
    *, client: http.Client, **params: Unpack[ListBetaAgentsSessionsParams]
) -> ListBetaAgentsSessionsResponse | None:
    """Send ``GET /agents/sessions``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[ListBetaAgentsSessionsParams]
) -> http.Response[ListBetaAgentsSessionsResponse]:
    """Send ``GET /agents/sessions``, and give the whole response."""

async def asyncio(
    *, client: http.Client, **params: Unpack[ListBetaAgentsSessionsParams]
) -> ListBetaAgentsSessionsResponse | None:
    """Send ``GET /agents/sessions``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[ListBetaAgentsSessionsParams]
) -> http.Response[ListBetaAgentsSessionsResponse]:
    """Send ``GET /agents/sessions``, and give the whole response."""
