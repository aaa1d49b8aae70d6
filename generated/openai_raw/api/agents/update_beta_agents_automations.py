"""Change an automation"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...unions import AutomationTargetParamInput
    from ...unions import Automation

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

OPERATION = Operation(
    id="updateBetaAgentsAutomations",
    method="POST",
    path="/agents/automations/{automation_id}",
    body={'expression': 'expression', 'metadata': 'metadata', 'name': 'name', 'run_at': 'run_at', 'target': 'target', 'timezone': 'timezone'},
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    bodies=('application/json',),
    result='Automation',
)


def sync_detailed(automation_id: str, *, client: http.Client, **params: Unpack[UpdateBetaAgentsAutomationsParams]) -> http.Response[Automation]:
    """Send ``POST /agents/automations/{automation_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"automation_id": automation_id}, params)


def sync(automation_id: str, *, client: http.Client, **params: Unpack[UpdateBetaAgentsAutomationsParams]) -> Automation | None:
    """Send ``POST /agents/automations/{automation_id}``, and give what the answer holds."""
    return sync_detailed(automation_id, client=client, **params).parsed


async def asyncio_detailed(automation_id: str, *, client: http.Client, **params: Unpack[UpdateBetaAgentsAutomationsParams]) -> http.Response[Automation]:
    """Send ``POST /agents/automations/{automation_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"automation_id": automation_id}, params)


async def asyncio(automation_id: str, *, client: http.Client, **params: Unpack[UpdateBetaAgentsAutomationsParams]) -> Automation | None:
    """Send ``POST /agents/automations/{automation_id}``, and give what the answer holds."""
    return (await asyncio_detailed(automation_id, client=client, **params)).parsed
