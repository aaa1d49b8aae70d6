"""Create an environment"""

from collections.abc import Sequence
from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.create_beta_agents_environments_request import CreateBetaAgentsEnvironmentsRequestEnvironmentDict
from ...models.create_beta_agents_environments_request import CreateBetaAgentsEnvironmentsRequestEnvironment
from ...models.environment_info import EnvironmentInfo
from ...operation import Operation

OPERATION: Operation

class CreateBetaAgentsEnvironmentsParams(RequestOptions, total=False):
    """The keyword arguments of ``createBetaAgentsEnvironments``."""

    environment: Required[
        CreateBetaAgentsEnvironmentsRequestEnvironment | CreateBetaAgentsEnvironmentsRequestEnvironmentDict
    ]
    """Environment the agent works in."""
    idempotency_key: str | Omit
    """Unique key of your choice. Repeating a request with the same key returns the first result instead of running
    it again."""
    vault_ids: Sequence[str] | Omit | None
    """Ids of the vaults."""

def sync(*, client: http.Client, **params: Unpack[CreateBetaAgentsEnvironmentsParams]) -> EnvironmentInfo | None:
    """Send ``POST /agents/environments``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[CreateBetaAgentsEnvironmentsParams]
) -> http.Response[EnvironmentInfo]:
    """Send ``POST /agents/environments``, and give the whole response."""

async def asyncio(
    *, client: http.Client, **params: Unpack[CreateBetaAgentsEnvironmentsParams]
) -> EnvironmentInfo | None:
    """Send ``POST /agents/environments``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[CreateBetaAgentsEnvironmentsParams]
) -> http.Response[EnvironmentInfo]:
    """Send ``POST /agents/environments``, and give the whole response."""
