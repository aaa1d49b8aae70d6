"""Create an automation"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.create_beta_agents_automations_request_type import CreateBetaAgentsAutomationsRequestTypeInput
    from ...unions import AutomationMetadataInput, AutomationTargetParamInput
    from ...unions import Automation

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

OPERATION = Operation(
    id="createBetaAgentsAutomations",
    method="POST",
    path="/agents/automations",
    body={'expression': 'expression', 'name': 'name', 'target': 'target', 'timezone': 'timezone', 'type': 'type', 'metadata': 'metadata', 'run_at': 'run_at'},
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    required=('name', 'target', 'type'),
    bodies=('application/json',),
    result='Automation',
)


def sync_detailed(*, client: http.Client, **params: Unpack[CreateBetaAgentsAutomationsParams]) -> http.Response[Automation]:
    """Send ``POST /agents/automations``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[CreateBetaAgentsAutomationsParams]) -> Automation | None:
    """Send ``POST /agents/automations``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateBetaAgentsAutomationsParams]) -> http.Response[Automation]:
    """Send ``POST /agents/automations``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[CreateBetaAgentsAutomationsParams]) -> Automation | None:
    """Send ``POST /agents/automations``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
