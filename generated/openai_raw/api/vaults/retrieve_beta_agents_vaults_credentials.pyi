"""Retrieve a credential"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.credential import Credential
from ...operation import Operation

OPERATION: Operation

class RetrieveBetaAgentsVaultsCredentialsParams(RequestOptions, total=False):
    """The keyword arguments of ``retrieveBetaAgentsVaultsCredentials``."""

def sync(
    vault_id: str,
    credential_id: str,
    *,
    client: http.Client,
    **params: Unpack[RetrieveBetaAgentsVaultsCredentialsParams],
) -> Credential | None:
    """Send ``GET /vaults/{vault_id}/credentials/{credential_id}``, and give what the answer holds."""

def sync_detailed(
    vault_id: str,
    credential_id: str,
    *,
    client: http.Client,
    **params: Unpack[RetrieveBetaAgentsVaultsCredentialsParams],
) -> http.Response[Credential]:
    """Send ``GET /vaults/{vault_id}/credentials/{credential_id}``, and give the whole response."""

async def asyncio(
    vault_id: str,
    credential_id: str,
    *,
    client: http.Client,
    **params: Unpack[RetrieveBetaAgentsVaultsCredentialsParams],
) -> Credential | None:
    """Send ``GET /vaults/{vault_id}/credentials/{credential_id}``, and give what the answer holds."""

async def asyncio_detailed(
    vault_id: str,
    credential_id: str,
    *,
    client: http.Client,
    **params: Unpack[RetrieveBetaAgentsVaultsCredentialsParams],
) -> http.Response[Credential]:
    """Send ``GET /vaults/{vault_id}/credentials/{credential_id}``, and give the whole response."""
