"""List the credentials of a vault"""

from collections.abc import Mapping
from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import ListBetaAgentsVaultsCredentialsOrderInput
from ...models.list_beta_agents_vaults_credentials_response import ListBetaAgentsVaultsCredentialsResponse
from ...operation import Operation
from ...unions import VaultStatusFilterInput

OPERATION: Operation

class ListBetaAgentsVaultsCredentialsParams(RequestOptions, total=False):
    """The keyword arguments of ``listBetaAgentsVaultsCredentials``."""

    after: str | Omit
    """A cursor: gives the vault credentials that follow the one with this id, the `last_id` of the page before."""
    limit: int | Omit
    """The most vault credentials in one page."""
    metadata: Mapping[str, str] | Omit
    """Only what carries all of these labels; sent as `metadata[key]=value`."""
    order: ListBetaAgentsVaultsCredentialsOrderInput | Omit
    """Sort by time of creation: `asc` oldest first, `desc` newest first."""
    status: VaultStatusFilterInput | Omit
    """State of the vault credential. Values: `active`, `archived`."""

def sync(
    vault_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsVaultsCredentialsParams]
) -> ListBetaAgentsVaultsCredentialsResponse | None:
    """Send ``GET /vaults/{vault_id}/credentials``, and give what the answer holds."""

def sync_detailed(
    vault_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsVaultsCredentialsParams]
) -> http.Response[ListBetaAgentsVaultsCredentialsResponse]:
    """Send ``GET /vaults/{vault_id}/credentials``, and give the whole response."""

async def asyncio(
    vault_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsVaultsCredentialsParams]
) -> ListBetaAgentsVaultsCredentialsResponse | None:
    """Send ``GET /vaults/{vault_id}/credentials``, and give what the answer holds."""

async def asyncio_detailed(
    vault_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsVaultsCredentialsParams]
) -> http.Response[ListBetaAgentsVaultsCredentialsResponse]:
    """Send ``GET /vaults/{vault_id}/credentials``, and give the whole response."""
