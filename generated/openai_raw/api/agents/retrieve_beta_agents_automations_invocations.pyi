"""Retrieve a run of an automation"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.automation_invocation import AutomationInvocation
from ...operation import Operation

OPERATION: Operation

class RetrieveBetaAgentsAutomationsInvocationsParams(RequestOptions, total=False):
    """The keyword arguments of ``retrieveBetaAgentsAutomationsInvocations``."""

def sync(
    automation_id: str,
    invocation_id: str,
    *,
    client: http.Client,
    **params: Unpack[RetrieveBetaAgentsAutomationsInvocationsParams],
) -> AutomationInvocation | None:
    """Send ``GET /agents/automations/{automation_id}/invocations/{invocation_id}``, and give what the answer
    holds."""

def sync_detailed(
    automation_id: str,
    invocation_id: str,
    *,
    client: http.Client,
    **params: Unpack[RetrieveBetaAgentsAutomationsInvocationsParams],
) -> http.Response[AutomationInvocation]:
    """Send ``GET /agents/automations/{automation_id}/invocations/{invocation_id}``, and give the whole response."""

async def asyncio(
    automation_id: str,
    invocation_id: str,
    *,
    client: http.Client,
    **params: Unpack[RetrieveBetaAgentsAutomationsInvocationsParams],
) -> AutomationInvocation | None:
    """Send ``GET /agents/automations/{automation_id}/invocations/{invocation_id}``, and give what the answer
    holds."""

async def asyncio_detailed(
    automation_id: str,
    invocation_id: str,
    *,
    client: http.Client,
    **params: Unpack[RetrieveBetaAgentsAutomationsInvocationsParams],
) -> http.Response[AutomationInvocation]:
    """Send ``GET /agents/automations/{automation_id}/invocations/{invocation_id}``, and give the whole response."""
