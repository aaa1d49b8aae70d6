"""List the subagents of a session"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import ListBetaAgentsSessionsSubagentsOrderInput
from ...models.list_beta_agents_sessions_subagents_response import ListBetaAgentsSessionsSubagentsResponse
from ...operation import Operation

OPERATION: Operation

class ListBetaAgentsSessionsSubagentsParams(RequestOptions, total=False):
    """The keyword arguments of ``listBetaAgentsSessionsSubagents``."""

    after: str | Omit
    """Cursor: returns the session subagents after the one with this id. Pass the `last_id` of the previous page."""
    limit: int | Omit
    """Maximum number of session subagents per page."""
    order: ListBetaAgentsSessionsSubagentsOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

def sync(
    session_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsSessionsSubagentsParams]
) -> ListBetaAgentsSessionsSubagentsResponse | None:
    """Send ``GET /agents/sessions/{session_id}/subagents``, and give what the answer holds."""

def sync_detailed(
    session_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsSessionsSubagentsParams]
) -> http.Response[ListBetaAgentsSessionsSubagentsResponse]:
    """Send ``GET /agents/sessions/{session_id}/subagents``, and give the whole response."""

async def asyncio(
    session_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsSessionsSubagentsParams]
) -> ListBetaAgentsSessionsSubagentsResponse | None:
    """Send ``GET /agents/sessions/{session_id}/subagents``, and give what the answer holds."""

async def asyncio_detailed(
    session_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsSessionsSubagentsParams]
) -> http.Response[ListBetaAgentsSessionsSubagentsResponse]:
    """Send ``GET /agents/sessions/{session_id}/subagents``, and give the whole response."""
