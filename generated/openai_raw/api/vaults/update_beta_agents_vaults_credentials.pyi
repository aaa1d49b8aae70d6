"""Change a credential"""

from collections.abc import Mapping
from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.credential import Credential
from ...operation import Operation
from ...unions import CredentialAuthRotateInput

OPERATION: Operation

class UpdateBetaAgentsVaultsCredentialsParams(RequestOptions, total=False):
    """The keyword arguments of ``updateBetaAgentsVaultsCredentials``."""

    auth: CredentialAuthRotateInput | Omit
    """Kind of secret and where it is used."""
    metadata: Mapping[str, str] | Omit
    """Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512."""

def sync(
    vault_id: str, credential_id: str, *, client: http.Client, **params: Unpack[UpdateBetaAgentsVaultsCredentialsParams]
) -> Credential | None:
    """Send ``POST /vaults/{vault_id}/credentials/{credential_id}``, and give what the answer holds."""

def sync_detailed(
    vault_id: str, credential_id: str, *, client: http.Client, **params: Unpack[UpdateBetaAgentsVaultsCredentialsParams]
) -> http.Response[Credential]:
    """Send ``POST /vaults/{vault_id}/credentials/{credential_id}``, and give the whole response."""

async def asyncio(
    vault_id: str, credential_id: str, *, client: http.Client, **params: Unpack[UpdateBetaAgentsVaultsCredentialsParams]
) -> Credential | None:
    """Send ``POST /vaults/{vault_id}/credentials/{credential_id}``, and give what the answer holds."""

async def asyncio_detailed(
    vault_id: str, credential_id: str, *, client: http.Client, **params: Unpack[UpdateBetaAgentsVaultsCredentialsParams]
) -> http.Response[Credential]:
    """Send ``POST /vaults/{vault_id}/credentials/{credential_id}``, and give the whole response."""
