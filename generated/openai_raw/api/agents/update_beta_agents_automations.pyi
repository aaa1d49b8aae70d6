"""Change an automation"""

from collections.abc import Mapping
from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...operation import Operation
from ...types import PointInTime
from ...unions import Automation, AutomationTargetParamInput

OPERATION: Operation

class UpdateBetaAgentsAutomationsParams(RequestOptions, total=False):
    """The keyword arguments of ``updateBetaAgentsAutomations``."""

    expression: str | Omit
    """Schedule as a cron expression."""
    metadata: Mapping[str, str] | Omit
    """Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512."""
    name: str | Omit
    """Name of the automation."""
    run_at: PointInTime | Omit
    """When the run is due, in Unix seconds."""
    target: AutomationTargetParamInput | Omit
    """What each run starts: a new session, or input to an existing one."""
    timezone: str | Omit
    """IANA time zone, such as `Europe/Paris`."""

def sync(
    automation_id: str, *, client: http.Client, **params: Unpack[UpdateBetaAgentsAutomationsParams]
) -> Automation | None:
    """Send ``POST /agents/automations/{automation_id}``, and give what the answer holds."""

def sync_detailed(
    automation_id: str, *, client: http.Client, **params: Unpack[UpdateBetaAgentsAutomationsParams]
) -> http.Response[Automation]:
    """Send ``POST /agents/automations/{automation_id}``, and give the whole response."""

async def asyncio(
    automation_id: str, *, client: http.Client, **params: Unpack[UpdateBetaAgentsAutomationsParams]
) -> Automation | None:
    """Send ``POST /agents/automations/{automation_id}``, and give what the answer holds."""

async def asyncio_detailed(
    automation_id: str, *, client: http.Client, **params: Unpack[UpdateBetaAgentsAutomationsParams]
) -> http.Response[Automation]:
    """Send ``POST /agents/automations/{automation_id}``, and give the whole response."""
