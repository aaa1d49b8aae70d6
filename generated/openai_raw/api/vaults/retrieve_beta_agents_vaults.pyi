"""Retrieve a vault"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.vault import Vault
from ...operation import Operation

OPERATION: Operation

class RetrieveBetaAgentsVaultsParams(RequestOptions, total=False):
    """The keyword arguments of ``retrieveBetaAgentsVaults``."""

def sync(vault_id: str, *, client: http.Client, **params: Unpack[RetrieveBetaAgentsVaultsParams]) -> Vault | None:
    """Send ``GET /vaults/{vault_id}``, and give what the answer holds."""

def sync_detailed(
    vault_id: str, *, client: http.Client, **params: Unpack[RetrieveBetaAgentsVaultsParams]
) -> http.Response[Vault]:
    """Send ``GET /vaults/{vault_id}``, and give the whole response."""

async def asyncio(
    vault_id: str, *, client: http.Client, **params: Unpack[RetrieveBetaAgentsVaultsParams]
) -> Vault | None:
    """Send ``GET /vaults/{vault_id}``, and give what the answer holds."""

async def asyncio_detailed(
    vault_id: str, *, client: http.Client, **params: Unpack[RetrieveBetaAgentsVaultsParams]
) -> http.Response[Vault]:
    """Send ``GET /vaults/{vault_id}``, and give the whole response."""
