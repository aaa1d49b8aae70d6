"""List vaults"""

from collections.abc import Mapping
from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import ListBetaAgentsVaultsOrderInput
from ...models.list_beta_agents_vaults_response import ListBetaAgentsVaultsResponse
from ...operation import Operation
from ...unions import VaultStatusFilterInput

OPERATION: Operation

class ListBetaAgentsVaultsParams(RequestOptions, total=False):
    """The keyword arguments of ``listBetaAgentsVaults``."""

    after: str | Omit
    """Cursor: returns the vaults after the one with this id. Pass the `last_id` of the previous page."""
    limit: int | Omit
    """Maximum number of vaults per page."""
    metadata: Mapping[str, str] | Omit
    """Return only objects with all of these metadata entries. Sent as `metadata[key]=value`."""
    order: ListBetaAgentsVaultsOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first."""
    status: VaultStatusFilterInput | Omit
    """Status of the vault. Values: `active`, `archived`."""

def sync(*, client: http.Client, **params: Unpack[ListBetaAgentsVaultsParams]) -> ListBetaAgentsVaultsResponse | None:
    """Send ``GET /vaults``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[ListBetaAgentsVaultsParams]
) -> http.Response[ListBetaAgentsVaultsResponse]:
    """Send ``GET /vaults``, and give the whole response."""

async def asyncio(
    *, client: http.Client, **params: Unpack[ListBetaAgentsVaultsParams]
) -> ListBetaAgentsVaultsResponse | None:
    """Send ``GET /vaults``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[ListBetaAgentsVaultsParams]
) -> http.Response[ListBetaAgentsVaultsResponse]:
    """Send ``GET /vaults``, and give the whole response."""
