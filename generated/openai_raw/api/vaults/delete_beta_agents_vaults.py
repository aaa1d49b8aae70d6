"""Delete a vault"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.vault_deleted import VaultDeleted

    class DeleteBetaAgentsVaultsParams(RequestOptions, total=False):
        """The keyword arguments of ``deleteBetaAgentsVaults``."""


OPERATION = Operation(
    id="deleteBetaAgentsVaults",
    method="DELETE",
    path="/vaults/{vault_id}",
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    result='VaultDeleted',
)


def sync_detailed(vault_id: str, *, client: http.Client, **params: Unpack[DeleteBetaAgentsVaultsParams]) -> http.Response[VaultDeleted]:
    """Send ``DELETE /vaults/{vault_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"vault_id": vault_id}, params)


def sync(vault_id: str, *, client: http.Client, **params: Unpack[DeleteBetaAgentsVaultsParams]) -> VaultDeleted | None:
    """Send ``DELETE /vaults/{vault_id}``, and give what the answer holds."""
    return sync_detailed(vault_id, client=client, **params).parsed


async def asyncio_detailed(vault_id: str, *, client: http.Client, **params: Unpack[DeleteBetaAgentsVaultsParams]) -> http.Response[VaultDeleted]:
    """Send ``DELETE /vaults/{vault_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"vault_id": vault_id}, params)


async def asyncio(vault_id: str, *, client: http.Client, **params: Unpack[DeleteBetaAgentsVaultsParams]) -> VaultDeleted | None:
    """Send ``DELETE /vaults/{vault_id}``, and give what the answer holds."""
    return (await asyncio_detailed(vault_id, client=client, **params)).parsed
