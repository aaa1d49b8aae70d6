"""Retrieve an automation"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...operation import Operation
from ...unions import Automation

OPERATION: Operation

class RetrieveBetaAgentsAutomationsParams(RequestOptions, total=False):
    """The keyword arguments of ``retrieveBetaAgentsAutomations``."""

def sync(
    automation_id: str, *, client: http.Client, **params: Unpack[RetrieveBetaAgentsAutomationsParams]
) -> Automation | None:
    """Send ``GET /agents/automations/{automation_id}``, and give what the answer holds."""

def sync_detailed(
    automation_id: str, *, client: http.Client, **params: Unpack[RetrieveBetaAgentsAutomationsParams]
) -> http.Response[Automation]:
    """Send ``GET /agents/automations/{automation_id}``, and give the whole response."""

async def asyncio(
    automation_id: str, *, client: http.Client, **params: Unpack[RetrieveBetaAgentsAutomationsParams]
) -> Automation | None:
    """Send ``GET /agents/automations/{automation_id}``, and give what the answer holds."""

async def asyncio_detailed(
    automation_id: str, *, client: http.Client, **params: Unpack[RetrieveBetaAgentsAutomationsParams]
) -> http.Response[Automation]:
    """Send ``GET /agents/automations/{automation_id}``, and give the whole response."""
