"""Create an automation"""

from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.create_beta_agents_automations_request import CreateBetaAgentsAutomationsRequestTypeInput
from ...operation import Operation
from ...unions import Automation, AutomationMetadataInput, AutomationTargetParamInput

OPERATION: Operation

class CreateBetaAgentsAutomationsParams(RequestOptions, total=False):
    """The keyword arguments of ``createBetaAgentsAutomations``."""

    name: Required[str]
    """Name of the agents automations."""
    target: Required[AutomationTargetParamInput]
    """What is started: a new session, or input to one that exists."""
    type: Required[CreateBetaAgentsAutomationsRequestTypeInput]
    """Which kind it is. Values: `periodic`, `once`."""
    expression: str | Omit
    """The schedule, as a cron expression."""
    timezone: str | Omit
    """A time zone of the IANA database, such as `Europe/Paris`."""
    metadata: AutomationMetadataInput | Omit
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
    run_at: int | Omit
    """When it runs, in Unix seconds."""

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
