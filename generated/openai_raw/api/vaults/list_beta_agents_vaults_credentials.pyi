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
    """Cursor: returns the vault credentials after the one with this id. Pass the `last_id` of the previous page."""
    limit: int | Omit
    """Maximum number of vault credentials per page."""
    metadata: Mapping[str, str] | Omit
    """Return only objects with all of these metadata entries. Sent as `metadata[key]=value`."""
    order: ListBetaAgentsVaultsCredentialsOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first."""
    status: VaultStatusFilterInput | Omit
    """Status of the vault credential. Values: `active`, `archived`."""

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
