"""Change a credential"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...unions import CredentialAuthRotateInput
    from ...models.credential import Credential

    class UpdateBetaAgentsVaultsCredentialsParams(RequestOptions, total=False):
        """The keyword arguments of ``updateBetaAgentsVaultsCredentials``."""

        auth: CredentialAuthRotateInput | Omit
        """What kind of secret it is, and where it is used."""
        metadata: Mapping[str, str] | Omit
        """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""

OPERATION = Operation(
    id="updateBetaAgentsVaultsCredentials",
    method="POST",
    path="/vaults/{vault_id}/credentials/{credential_id}",
    body={'auth': 'auth', 'metadata': 'metadata'},
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    bodies=('application/json',),
    result='Credential',
)


def sync_detailed(vault_id: str, credential_id: str, *, client: http.Client, **params: Unpack[UpdateBetaAgentsVaultsCredentialsParams]) -> http.Response[Credential]:
    """Send ``POST /vaults/{vault_id}/credentials/{credential_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"vault_id": vault_id, "credential_id": credential_id}, params)


def sync(vault_id: str, credential_id: str, *, client: http.Client, **params: Unpack[UpdateBetaAgentsVaultsCredentialsParams]) -> Credential | None:
    """Send ``POST /vaults/{vault_id}/credentials/{credential_id}``, and give what the answer holds."""
    return sync_detailed(vault_id, credential_id, client=client, **params).parsed


async def asyncio_detailed(vault_id: str, credential_id: str, *, client: http.Client, **params: Unpack[UpdateBetaAgentsVaultsCredentialsParams]) -> http.Response[Credential]:
    """Send ``POST /vaults/{vault_id}/credentials/{credential_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"vault_id": vault_id, "credential_id": credential_id}, params)


async def asyncio(vault_id: str, credential_id: str, *, client: http.Client, **params: Unpack[UpdateBetaAgentsVaultsCredentialsParams]) -> Credential | None:
    """Send ``POST /vaults/{vault_id}/credentials/{credential_id}``, and give what the answer holds."""
    return (await asyncio_detailed(vault_id, credential_id, client=client, **params)).parsed
