"""Change an automation"""

from collections.abc import Mapping
from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...operation import Operation
from ...unions import Automation, AutomationTargetParamInput

OPERATION: Operation

class UpdateBetaAgentsAutomationsParams(RequestOptions, total=False):
    """The keyword arguments of ``updateBetaAgentsAutomations``."""

    expression: str | Omit
    """The schedule, as a cron expression."""
    metadata: Mapping[str, str] | Omit
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
    name: str | Omit
    """Name of the agents automations."""
    run_at: int | Omit
    """When it runs, in Unix seconds."""
    target: AutomationTargetParamInput | Omit
    """What is started: a new session, or input to one that exists."""
    timezone: str | Omit
    """A time zone of the IANA database, such as `Europe/Paris`."""

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
