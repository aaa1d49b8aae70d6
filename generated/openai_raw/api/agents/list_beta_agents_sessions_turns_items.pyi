"""List the items of a turn"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import ListBetaAgentsSessionsTurnsItemsOrderInput
from ...models.list_beta_agents_sessions_turns_items_response import ListBetaAgentsSessionsTurnsItemsResponse
from ...operation import Operation

OPERATION: Operation

class ListBetaAgentsSessionsTurnsItemsParams(RequestOptions, total=False):
    """The keyword arguments of ``listBetaAgentsSessionsTurnsItems``."""

    after: str | Omit
    """Cursor: returns the agent sessions after the one with this id. Pass the `last_id` of the previous page."""
    limit: int | Omit
    """Maximum number of agent sessions per page."""
    order: ListBetaAgentsSessionsTurnsItemsOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

def sync(
    session_id: str, turn_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsSessionsTurnsItemsParams]
) -> ListBetaAgentsSessionsTurnsItemsResponse | None:
    """Send ``GET /agents/sessions/{session_id}/turns/{turn_id}/items``, and give what the answer holds."""

def sync_detailed(
    session_id: str, turn_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsSessionsTurnsItemsParams]
) -> http.Response[ListBetaAgentsSessionsTurnsItemsResponse]:
    """Send ``GET /agents/sessions/{session_id}/turns/{turn_id}/items``, and give the whole response."""

async def asyncio(
    session_id: str, turn_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsSessionsTurnsItemsParams]
) -> ListBetaAgentsSessionsTurnsItemsResponse | None:
    """Send ``GET /agents/sessions/{session_id}/turns/{turn_id}/items``, and give what the answer holds."""

async def asyncio_detailed(
    session_id: str, turn_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsSessionsTurnsItemsParams]
) -> http.Response[ListBetaAgentsSessionsTurnsItemsResponse]:
    """Send ``GET /agents/sessions/{session_id}/turns/{turn_id}/items``, and give the whole response."""
