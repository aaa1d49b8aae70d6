"""List the turns of a subagent"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import ListBetaAgentsSessionsSubagentsTurnsOrderInput
from ...models.list_beta_agents_sessions_subagents_turns_response import ListBetaAgentsSessionsSubagentsTurnsResponse
from ...operation import Operation

OPERATION: Operation

class ListBetaAgentsSessionsSubagentsTurnsParams(RequestOptions, total=False):
    """The keyword arguments of ``listBetaAgentsSessionsSubagentsTurns``."""

    after: str | Omit
    """Cursor: returns the session turns after the one with this id. Pass the `last_id` of the previous page."""
    limit: int | Omit
    """Maximum number of session turns per page."""
    order: ListBetaAgentsSessionsSubagentsTurnsOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

def sync(
    session_id: str,
    subagent_id: str,
    *,
    client: http.Client,
    **params: Unpack[ListBetaAgentsSessionsSubagentsTurnsParams],
) -> ListBetaAgentsSessionsSubagentsTurnsResponse | None:
    """Send ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns``, and give what the answer holds."""

def sync_detailed(
    session_id: str,
    subagent_id: str,
    *,
    client: http.Client,
    **params: Unpack[ListBetaAgentsSessionsSubagentsTurnsParams],
) -> http.Response[ListBetaAgentsSessionsSubagentsTurnsResponse]:
    """Send ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns``, and give the whole response."""

async def asyncio(
    session_id: str,
    subagent_id: str,
    *,
    client: http.Client,
    **params: Unpack[ListBetaAgentsSessionsSubagentsTurnsParams],
) -> ListBetaAgentsSessionsSubagentsTurnsResponse | None:
    """Send ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns``, and give what the answer holds."""

async def asyncio_detailed(
    session_id: str,
    subagent_id: str,
    *,
    client: http.Client,
    **params: Unpack[ListBetaAgentsSessionsSubagentsTurnsParams],
) -> http.Response[ListBetaAgentsSessionsSubagentsTurnsResponse]:
    """Send ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns``, and give the whole response."""
