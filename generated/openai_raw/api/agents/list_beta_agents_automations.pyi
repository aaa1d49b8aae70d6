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
    """A cursor: gives the automations that follow the one with this id, the `last_id` of the page before."""
    limit: int | Omit
    """The most automations in one page."""
    order: ListBetaAgentsAutomationsOrderInput | Omit
    """Sort by time of creation: `asc` oldest first, `desc` newest first."""
    session_id: str | Omit
    """Only what belongs to the session with this id."""

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
