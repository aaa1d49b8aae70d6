"""List automations"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import ListBetaAgentsAutomationsOrderInput
from ...models.list_beta_agents_automations_response import ListBetaAgentsAutomationsResponse
from ...operation import Operation

OPERATION: Operation

class ListBetaAgentsAutomationsParams(RequestOptions, total=False):
    """The keyword arguments of ``listBetaAgentsAutomations``."""

    after: str | Omit
    """Cursor: returns the automations after the one with this id. Pass the `last_id` of the previous page."""
    limit: int | Omit
    """Maximum number of automations per page."""
    order: ListBetaAgentsAutomationsOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first."""
    session_id: str | Omit
    """Return only results of the session with this id."""

def sync(
    *, client: http.Client, **params: Unpack[ListBetaAgentsAutomationsParams]
) -> ListBetaAgentsAutomationsResponse | None:
    """Send ``GET /agents/automations``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[ListBetaAgentsAutomationsParams]
) -> http.Response[ListBetaAgentsAutomationsResponse]:
    """Send ``GET /agents/automations``, and give the whole response."""

async def asyncio(
    *, client: http.Client, **params: Unpack[ListBetaAgentsAutomationsParams]
) -> ListBetaAgentsAutomationsResponse | None:
    """Send ``GET /agents/automations``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[ListBetaAgentsAutomationsParams]
) -> http.Response[ListBetaAgentsAutomationsResponse]:
    """Send ``GET /agents/automations``, and give the whole response."""
