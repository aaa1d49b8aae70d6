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
    """Cursor: returns the session traces after the one with this id. Pass the `last_id` of the previous page."""
    limit: int | Omit
    """Maximum number of session traces per page."""
    order: ListBetaAgentsSessionsTracesOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

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
