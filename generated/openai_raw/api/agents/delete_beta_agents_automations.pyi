"""Delete an automation"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.automation_deleted import AutomationDeleted
from ...operation import Operation

OPERATION: Operation

class DeleteBetaAgentsAutomationsParams(RequestOptions, total=False):
    """The keyword arguments of ``deleteBetaAgentsAutomations``."""

def sync(
    automation_id: str, *, client: http.Client, **params: Unpack[DeleteBetaAgentsAutomationsParams]
) -> AutomationDeleted | None:
    """Send ``DELETE /agents/automations/{automation_id}``, and give what the answer holds."""

def sync_detailed(
    automation_id: str, *, client: http.Client, **params: Unpack[DeleteBetaAgentsAutomationsParams]
) -> http.Response[AutomationDeleted]:
    """Send ``DELETE /agents/automations/{automation_id}``, and give the whole response."""

async def asyncio(
    automation_id: str, *, client: http.Client, **params: Unpack[DeleteBetaAgentsAutomationsParams]
) -> AutomationDeleted | None:
    """Send ``DELETE /agents/automations/{automation_id}``, and give what the answer holds."""

async def asyncio_detailed(
    automation_id: str, *, client: http.Client, **params: Unpack[DeleteBetaAgentsAutomationsParams]
) -> http.Response[AutomationDeleted]:
    """Send ``DELETE /agents/automations/{automation_id}``, and give the whole response."""
