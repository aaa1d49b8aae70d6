"""List the credentials of a vault"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_beta_agents_vaults_credentials_order import ListBetaAgentsVaultsCredentialsOrderInput
    from ...unions import VaultStatusFilterInput
    from ...models.list_beta_agents_vaults_credentials_response import ListBetaAgentsVaultsCredentialsResponse

    class ListBetaAgentsVaultsCredentialsParams(RequestOptions, total=False):
        """The keyword arguments of ``listBetaAgentsVaultsCredentials``."""

        after: str | Omit
        """A cursor: gives the vault credentials that follow the one with this id, the `last_id` of the page
        before."""
        limit: int | Omit
        """The most vault credentials in one page."""
        metadata: Mapping[str, str] | Omit
        """Only what carries all of these labels; sent as `metadata[key]=value`."""
        order: ListBetaAgentsVaultsCredentialsOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first."""
        status: VaultStatusFilterInput | Omit
        """State of the vault credential. Values: `active`, `archived`."""

OPERATION = Operation(
    id="listBetaAgentsVaultsCredentials",
    method="GET",
    path="/vaults/{vault_id}/credentials",
    query={'after': 'after', 'limit': 'limit', 'metadata': 'metadata', 'order': 'order', 'status': 'status'},
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    result='ListBetaAgentsVaultsCredentialsResponse',
    page="after",
)


def sync_detailed(vault_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsVaultsCredentialsParams]) -> http.Response[ListBetaAgentsVaultsCredentialsResponse]:
    """Send ``GET /vaults/{vault_id}/credentials``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"vault_id": vault_id}, params)


def sync(vault_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsVaultsCredentialsParams]) -> ListBetaAgentsVaultsCredentialsResponse | None:
    """Send ``GET /vaults/{vault_id}/credentials``, and give what the answer holds."""
    return sync_detailed(vault_id, client=client, **params).parsed


async def asyncio_detailed(vault_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsVaultsCredentialsParams]) -> http.Response[ListBetaAgentsVaultsCredentialsResponse]:
    """Send ``GET /vaults/{vault_id}/credentials``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"vault_id": vault_id}, params)


async def asyncio(vault_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsVaultsCredentialsParams]) -> ListBetaAgentsVaultsCredentialsResponse | None:
    """Send ``GET /vaults/{vault_id}/credentials``, and give what the answer holds."""
    return (await asyncio_detailed(vault_id, client=client, **params)).parsed
