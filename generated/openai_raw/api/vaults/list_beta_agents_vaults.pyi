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
    """A cursor: gives the vaults that follow the one with this id, the `last_id` of the page before."""
    limit: int | Omit
    """The most vaults in one page."""
    metadata: Mapping[str, str] | Omit
    """Only what carries all of these labels; sent as `metadata[key]=value`."""
    order: ListBetaAgentsVaultsOrderInput | Omit
    """Sort by time of creation: `asc` oldest first, `desc` newest first."""
    status: VaultStatusFilterInput | Omit
    """State of the vault. Values: `active`, `archived`."""

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
