"""List the traces of a session"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import ListBetaAgentsSessionsTracesOrderInput
from ...models.list_beta_agents_sessions_traces_response import ListBetaAgentsSessionsTracesResponse
from ...operation import Operation

OPERATION: Operation

class ListBetaAgentsSessionsTracesParams(RequestOptions, total=False):
    """The keyword arguments of ``listBetaAgentsSessionsTraces``."""

    after: str | Omit
    """A cursor: gives the agent session traces that follow the one with this id, the `last_id` of the page before."""
    limit: int | Omit
    """The most agent session traces in one page."""
    order: ListBetaAgentsSessionsTracesOrderInput | Omit
    """Sort by time of creation: `asc` oldest first, `desc` newest first."""

def sync(
    session_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsSessionsTracesParams]
) -> ListBetaAgentsSessionsTracesResponse | None:
    """Send ``GET /agents/sessions/{session_id}/traces``, and give what the answer holds."""

def sync_detailed(
    session_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsSessionsTracesParams]
) -> http.Response[ListBetaAgentsSessionsTracesResponse]:
    """Send ``GET /agents/sessions/{session_id}/traces``, and give the whole response."""

async def asyncio(
    session_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsSessionsTracesParams]
) -> ListBetaAgentsSessionsTracesResponse | None:
    """Send ``GET /agents/sessions/{session_id}/traces``, and give what the answer holds."""

async def asyncio_detailed(
    session_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsSessionsTracesParams]
) -> http.Response[ListBetaAgentsSessionsTracesResponse]:
    """Send ``GET /agents/sessions/{session_id}/traces``, and give the whole response."""
