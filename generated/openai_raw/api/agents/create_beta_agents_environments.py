"""Create an environment"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.create_beta_agents_environments_request_environment import CreateBetaAgentsEnvironmentsRequestEnvironment, CreateBetaAgentsEnvironmentsRequestEnvironmentDict

    class CreateBetaAgentsEnvironmentsParams(RequestOptions, total=False):
        """The keyword arguments of ``createBetaAgentsEnvironments``."""

        environment: Required[CreateBetaAgentsEnvironmentsRequestEnvironment | CreateBetaAgentsEnvironmentsRequestEnvironmentDict]
        """Where the agent works."""
        idempotency_key: str | Omit
        """A text of your own: a second request with it is answered like the first, and not carried out again."""
        vault_ids: Sequence[str] | Omit | None
        """Ids of the vaults."""

OPERATION = Operation(
    id="createBetaAgentsEnvironments",
    method="POST",
    path="/agents/environments",
    headers={'idempotency_key': 'Idempotency-Key'},
    body={'environment': 'environment', 'vault_ids': 'vault_ids'},
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    required=('environment',),
    bodies=('application/json',),
    result='EnvironmentInfo',
)
