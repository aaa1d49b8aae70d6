"""Delete a vault"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.vault_deleted import VaultDeleted
from ...operation import Operation

OPERATION: Operation

class DeleteBetaAgentsVaultsParams(RequestOptions, total=False):
    """The keyword arguments of ``deleteBetaAgentsVaults``."""

def sync(vault_id: str, *, client: http.Client, **params: Unpack[DeleteBetaAgentsVaultsParams]) -> VaultDeleted | None:
    """Send ``DELETE /vaults/{vault_id}``, and give what the answer holds."""

def sync_detailed(
    vault_id: str, *, client: http.Client, **params: Unpack[DeleteBetaAgentsVaultsParams]
) -> http.Response[VaultDeleted]:
    """Send ``DELETE /vaults/{vault_id}``, and give the whole response."""

async def asyncio(
    vault_id: str, *, client: http.Client, **params: Unpack[DeleteBetaAgentsVaultsParams]
) -> VaultDeleted | None:
    """Send ``DELETE /vaults/{vault_id}``, and give what the answer holds."""

async def asyncio_detailed(
    vault_id: str, *, client: http.Client, **params: Unpack[DeleteBetaAgentsVaultsParams]
) -> http.Response[VaultDeleted]:
    """Send ``DELETE /vaults/{vault_id}``, and give the whole response."""
