"""List runs of an automation"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import ListBetaAgentsAutomationsInvocationsOrderInput
from ...models.list_beta_agents_automations_invocations_response import ListBetaAgentsAutomationsInvocationsResponse
from ...operation import Operation

OPERATION: Operation

class ListBetaAgentsAutomationsInvocationsParams(RequestOptions, total=False):
    """The keyword arguments of ``listBetaAgentsAutomationsInvocations``."""

    after: str | Omit
    """Cursor: returns the automation invocations after the one with this id. Pass the `last_id` of the previous
    page."""
    limit: int | Omit
    """Maximum number of automation invocations per page."""
    order: ListBetaAgentsAutomationsInvocationsOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

def sync(
    automation_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsAutomationsInvocationsParams]
) -> ListBetaAgentsAutomationsInvocationsResponse | None:
    """Send ``GET /agents/automations/{automation_id}/invocations``, and give what the answer holds."""

def sync_detailed(
    automation_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsAutomationsInvocationsParams]
) -> http.Response[ListBetaAgentsAutomationsInvocationsResponse]:
    """Send ``GET /agents/automations/{automation_id}/invocations``, and give the whole response."""

async def asyncio(
    automation_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsAutomationsInvocationsParams]
) -> ListBetaAgentsAutomationsInvocationsResponse | None:
    """Send ``GET /agents/automations/{automation_id}/invocations``, and give what the answer holds."""

async def asyncio_detailed(
    automation_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsAutomationsInvocationsParams]
) -> http.Response[ListBetaAgentsAutomationsInvocationsResponse]:
    """Send ``GET /agents/automations/{automation_id}/invocations``, and give the whole response."""
