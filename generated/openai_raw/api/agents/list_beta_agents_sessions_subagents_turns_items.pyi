"""List the items of a subagent's turn"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import ListBetaAgentsSessionsSubagentsTurnsItemsOrderInput
from ...models.list_beta_agents_sessions_subagents_turns_items_response import (
    ListBetaAgentsSessionsSubagentsTurnsItemsResponse,
)
from ...operation import Operation

OPERATION: Operation

class ListBetaAgentsSessionsSubagentsTurnsItemsParams(RequestOptions, total=False):
    """The keyword arguments of ``listBetaAgentsSessionsSubagentsTurnsItems``."""

    after: str | Omit
    """Cursor: returns the agent sessions after the one with this id. Pass the `last_id` of the previous page."""
    limit: int | Omit
    """Maximum number of agent sessions per page."""
    order: ListBetaAgentsSessionsSubagentsTurnsItemsOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

def sync(
    session_id: str,
    subagent_id: str,
    turn_id: str,
    *,
    client: http.Client,
    **params: Unpack[ListBetaAgentsSessionsSubagentsTurnsItemsParams],
) -> ListBetaAgentsSessionsSubagentsTurnsItemsResponse | None:
    """Send ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items``, and give what the
    answer holds."""

def sync_detailed(
    session_id: str,
    subagent_id: str,
    turn_id: str,
    *,
    client: http.Client,
    **params: Unpack[ListBetaAgentsSessionsSubagentsTurnsItemsParams],
) -> http.Response[ListBetaAgentsSessionsSubagentsTurnsItemsResponse]:
    """Send ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items``, and give the whole
    response."""

async def asyncio(
    session_id: str,
    subagent_id: str,
    turn_id: str,
    *,
    client: http.Client,
    **params: Unpack[ListBetaAgentsSessionsSubagentsTurnsItemsParams],
) -> ListBetaAgentsSessionsSubagentsTurnsItemsResponse | None:
    """Send ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items``, and give what the
    answer holds."""

async def asyncio_detailed(
    session_id: str,
    subagent_id: str,
    turn_id: str,
    *,
    client: http.Client,
    **params: Unpack[ListBetaAgentsSessionsSubagentsTurnsItemsParams],
) -> http.Response[ListBetaAgentsSessionsSubagentsTurnsItemsResponse]:
    """Send ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items``, and give the whole
    response."""
