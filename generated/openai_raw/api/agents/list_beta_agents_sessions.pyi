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
    """Cursor: returns the sessions after the one with this id. Pass the `last_id` of the previous page."""
    agent_id: str | Omit
    """Return only results of the agent with this id."""
    limit: int | Omit
    """Maximum number of sessions per page."""
    metadata: Mapping[str, str] | Omit
    """Return only objects with all of these metadata entries. Sent as `metadata[key]=value`."""
    order: ListBetaAgentsSessionsOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

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
