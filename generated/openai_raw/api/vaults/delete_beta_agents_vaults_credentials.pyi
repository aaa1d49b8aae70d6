"""Delete a credential"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.credential_deleted import CredentialDeleted
from ...operation import Operation

OPERATION: Operation

class DeleteBetaAgentsVaultsCredentialsParams(RequestOptions, total=False):
    """The keyword arguments of ``deleteBetaAgentsVaultsCredentials``."""

def sync(
    vault_id: str, credential_id: str, *, client: http.Client, **params: Unpack[DeleteBetaAgentsVaultsCredentialsParams]
) -> CredentialDeleted | None:
    """Send ``DELETE /vaults/{vault_id}/credentials/{credential_id}``, and give what the answer holds."""

def sync_detailed(
    vault_id: str, credential_id: str, *, client: http.Client, **params: Unpack[DeleteBetaAgentsVaultsCredentialsParams]
) -> http.Response[CredentialDeleted]:
    """Send ``DELETE /vaults/{vault_id}/credentials/{credential_id}``, and give the whole response."""

async def asyncio(
    vault_id: str, credential_id: str, *, client: http.Client, **params: Unpack[DeleteBetaAgentsVaultsCredentialsParams]
) -> CredentialDeleted | None:
    """Send ``DELETE /vaults/{vault_id}/credentials/{credential_id}``, and give what the answer holds."""

async def asyncio_detailed(
    vault_id: str, credential_id: str, *, client: http.Client, **params: Unpack[DeleteBetaAgentsVaultsCredentialsParams]
) -> http.Response[CredentialDeleted]:
    """Send ``DELETE /vaults/{vault_id}/credentials/{credential_id}``, and give the whole response."""
