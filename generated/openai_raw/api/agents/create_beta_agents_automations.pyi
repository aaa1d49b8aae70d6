"""Create an automation"""

from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.create_beta_agents_automations_request import CreateBetaAgentsAutomationsRequestTypeInput
from ...operation import Operation
from ...types import PointInTime
from ...unions import Automation, AutomationMetadataInput, AutomationTargetParamInput

OPERATION: Operation

class CreateBetaAgentsAutomationsParams(RequestOptions, total=False):
    """The keyword arguments of ``createBetaAgentsAutomations``."""

    name: Required[str]
    """Name of the automation."""
    target: Required[AutomationTargetParamInput]
    """What each run starts: a new session, or input to an existing one."""
    type: Required[CreateBetaAgentsAutomationsRequestTypeInput]
    """Type of the automation. Values: `periodic`, `once`."""
    expression: str | Omit
    """Schedule as a cron expression."""
    timezone: str | Omit
    """IANA time zone, such as `Europe/Paris`."""
    metadata: AutomationMetadataInput | Omit
    """Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512."""
    run_at: PointInTime | Omit
    """When the run is due, in Unix seconds."""

def sync(*, client: http.Client, **params: Unpack[CreateBetaAgentsAutomationsParams]) -> Automation | None:
    """Send ``POST /agents/automations``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[CreateBetaAgentsAutomationsParams]
) -> http.Response[Automation]:
    """Send ``POST /agents/automations``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[CreateBetaAgentsAutomationsParams]) -> Automation | None:
    """Send ``POST /agents/automations``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[CreateBetaAgentsAutomationsParams]
) -> http.Response[Automation]:
    """Send ``POST /agents/automations``, and give the whole response."""
