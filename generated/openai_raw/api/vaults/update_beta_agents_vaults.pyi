"""Change a vault"""

from collections.abc import Mapping
from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.vault import Vault
from ...operation import Operation

OPERATION: Operation

class UpdateBetaAgentsVaultsParams(RequestOptions, total=False):
    """The keyword arguments of ``updateBetaAgentsVaults``."""

    metadata: Mapping[str, str] | Omit
    """Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512."""
    name: str | Omit | None
    """Name of the vault."""

def sync(vault_id: str, *, client: http.Client, **params: Unpack[UpdateBetaAgentsVaultsParams]) -> Vault | None:
    """Send ``POST /vaults/{vault_id}``, and give what the answer holds."""

def sync_detailed(
    vault_id: str, *, client: http.Client, **params: Unpack[UpdateBetaAgentsVaultsParams]
) -> http.Response[Vault]:
    """Send ``POST /vaults/{vault_id}``, and give the whole response."""

async def asyncio(
    vault_id: str, *, client: http.Client, **params: Unpack[UpdateBetaAgentsVaultsParams]
) -> Vault | None:
    """Send ``POST /vaults/{vault_id}``, and give what the answer holds."""

async def asyncio_detailed(
    vault_id: str, *, client: http.Client, **params: Unpack[UpdateBetaAgentsVaultsParams]
) -> http.Response[Vault]:
    """Send ``POST /vaults/{vault_id}``, and give the whole response."""
