"""Create a credential"""

from collections.abc import Mapping
from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.credential import Credential
from ...operation import Operation
from ...unions import CredentialAuthCreateInput

OPERATION: Operation

class CreateBetaAgentsVaultsCredentialsParams(RequestOptions, total=False):
    """The keyword arguments of ``createBetaAgentsVaultsCredentials``."""

    auth: Required[CredentialAuthCreateInput]
    """Kind of secret and where it is used."""
    name: Required[str]
    """Name of the vault credential."""
    metadata: Mapping[str, str] | Omit
    """Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512."""

def sync(
    vault_id: str, *, client: http.Client, **params: Unpack[CreateBetaAgentsVaultsCredentialsParams]
) -> Credential | None:
    """Send ``POST /vaults/{vault_id}/credentials``, and give what the answer holds."""

def sync_detailed(
    vault_id: str, *, client: http.Client, **params: Unpack[CreateBetaAgentsVaultsCredentialsParams]
) -> http.Response[Credential]:
    """Send ``POST /vaults/{vault_id}/credentials``, and give the whole response."""

async def asyncio(
    vault_id: str, *, client: http.Client, **params: Unpack[CreateBetaAgentsVaultsCredentialsParams]
) -> Credential | None:
    """Send ``POST /vaults/{vault_id}/credentials``, and give what the answer holds."""

async def asyncio_detailed(
    vault_id: str, *, client: http.Client, **params: Unpack[CreateBetaAgentsVaultsCredentialsParams]
) -> http.Response[Credential]:
    """Send ``POST /vaults/{vault_id}/credentials``, and give the whole response."""
