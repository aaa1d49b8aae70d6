"""List the items of a subagent"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import ListBetaAgentsSessionsSubagentsItemsOrderInput
from ...models.list_beta_agents_sessions_subagents_items_response import ListBetaAgentsSessionsSubagentsItemsResponse
from ...operation import Operation

OPERATION: Operation

class ListBetaAgentsSessionsSubagentsItemsParams(RequestOptions, total=False):
    """The keyword arguments of ``listBetaAgentsSessionsSubagentsItems``."""

    after: str | Omit
    """A cursor: gives the agent sessions that follow the one with this id, the `last_id` of the page before."""
    limit: int | Omit
    """The most agent sessions in one page."""
    order: ListBetaAgentsSessionsSubagentsItemsOrderInput | Omit
    """Sort by time of creation: `asc` oldest first, `desc` newest first."""

def sync(
    session_id: str,
    subagent_id: str,
    *,
    client: http.Client,
    **params: Unpack[ListBetaAgentsSessionsSubagentsItemsParams],
) -> ListBetaAgentsSessionsSubagentsItemsResponse | None:
    """Send ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/items``, and give what the answer holds."""

def sync_detailed(
    session_id: str,
    subagent_id: str,
    *,
    client: http.Client,
    **params: Unpack[ListBetaAgentsSessionsSubagentsItemsParams],
) -> http.Response[ListBetaAgentsSessionsSubagentsItemsResponse]:
    """Send ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/items``, and give the whole response."""

async def asyncio(
    session_id: str,
    subagent_id: str,
    *,
    client: http.Client,
    **params: Unpack[ListBetaAgentsSessionsSubagentsItemsParams],
) -> ListBetaAgentsSessionsSubagentsItemsResponse | None:
    """Send ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/items``, and give what the answer holds."""

async def asyncio_detailed(
    session_id: str,
    subagent_id: str,
    *,
    client: http.Client,
    **params: Unpack[ListBetaAgentsSessionsSubagentsItemsParams],
) -> http.Response[ListBetaAgentsSessionsSubagentsItemsResponse]:
    """Send ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/items``, and give the whole response."""
