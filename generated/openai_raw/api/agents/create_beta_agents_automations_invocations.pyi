"""Create a run of an automation"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.automation_invocation import AutomationInvocation
from ...operation import Operation

OPERATION: Operation

class CreateBetaAgentsAutomationsInvocationsParams(RequestOptions, total=False):
    """The keyword arguments of ``createBetaAgentsAutomationsInvocations``."""

def sync(
    automation_id: str, *, client: http.Client, **params: Unpack[CreateBetaAgentsAutomationsInvocationsParams]
) -> AutomationInvocation | None:
    """Send ``POST /agents/automations/{automation_id}/invocations``, and give what the answer holds."""

def sync_detailed(
    automation_id: str, *, client: http.Client, **params: Unpack[CreateBetaAgentsAutomationsInvocationsParams]
) -> http.Response[AutomationInvocation]:
    """Send ``POST /agents/automations/{automation_id}/invocations``, and give the whole response."""

async def asyncio(
    automation_id: str, *, client: http.Client, **params: Unpack[CreateBetaAgentsAutomationsInvocationsParams]
) -> AutomationInvocation | None:
    """Send ``POST /agents/automations/{automation_id}/invocations``, and give what the answer holds."""

async def asyncio_detailed(
    automation_id: str, *, client: http.Client, **params: Unpack[CreateBetaAgentsAutomationsInvocationsParams]
) -> http.Response[AutomationInvocation]:
    """Send ``POST /agents/automations/{automation_id}/invocations``, and give the whole response."""
