"""Create an environment"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.create_beta_agents_environments_request_environment import CreateBetaAgentsEnvironmentsRequestEnvironment, CreateBetaAgentsEnvironmentsRequestEnvironmentDict
    from ...models.environment_info import EnvironmentInfo

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


def sync_detailed(*, client: http.Client, **params: Unpack[CreateBetaAgentsEnvironmentsParams]) -> http.Response[EnvironmentInfo]:
    """Send ``POST /agents/environments``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[CreateBetaAgentsEnvironmentsParams]) -> EnvironmentInfo | None:
    """Send ``POST /agents/environments``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateBetaAgentsEnvironmentsParams]) -> http.Response[EnvironmentInfo]:
    """Send ``POST /agents/environments``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[CreateBetaAgentsEnvironmentsParams]) -> EnvironmentInfo | None:
    """Send ``POST /agents/environments``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
