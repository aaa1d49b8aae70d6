"""Resume an automation"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...operation import Operation
from ...unions import Automation

OPERATION: Operation

class ResumeBetaAgentsAutomationsParams(RequestOptions, total=False):
    """The keyword arguments of ``resumeBetaAgentsAutomations``."""

def sync(
    automation_id: str, *, client: http.Client, **params: Unpack[ResumeBetaAgentsAutomationsParams]
) -> Automation | None:
    """Send ``POST /agents/automations/{automation_id}/resume``, and give what the answer holds."""

def sync_detailed(
    automation_id: str, *, client: http.Client, **params: Unpack[ResumeBetaAgentsAutomationsParams]
) -> http.Response[Automation]:
    """Send ``POST /agents/automations/{automation_id}/resume``, and give the whole response."""

async def asyncio(
    automation_id: str, *, client: http.Client, **params: Unpack[ResumeBetaAgentsAutomationsParams]
) -> Automation | None:
    """Send ``POST /agents/automations/{automation_id}/resume``, and give what the answer holds."""

async def asyncio_detailed(
    automation_id: str, *, client: http.Client, **params: Unpack[ResumeBetaAgentsAutomationsParams]
) -> http.Response[Automation]:
    """Send ``POST /agents/automations/{automation_id}/resume``, and give the whole response."""
