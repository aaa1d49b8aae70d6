"""Create a vault"""

from collections.abc import Mapping
from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.vault import Vault
from ...operation import Operation

OPERATION: Operation

class CreateBetaAgentsVaultsParams(RequestOptions, total=False):
    """The keyword arguments of ``createBetaAgentsVaults``."""

    metadata: Mapping[str, str] | Omit | None
    """Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512."""
    name: str | Omit
    """Name of the vault."""

def sync(*, client: http.Client, **params: Unpack[CreateBetaAgentsVaultsParams]) -> Vault | None:
    """Send ``POST /vaults``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[CreateBetaAgentsVaultsParams]) -> http.Response[Vault]:
    """Send ``POST /vaults``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[CreateBetaAgentsVaultsParams]) -> Vault | None:
    """Send ``POST /vaults``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[CreateBetaAgentsVaultsParams]
) -> http.Response[Vault]:
    """Send ``POST /vaults``, and give the whole response."""
