"""Create an automation"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.create_beta_agents_automations_request_type import CreateBetaAgentsAutomationsRequestTypeInput
    from ...unions import AutomationMetadataInput, AutomationTargetParamInput

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
