"""Change a vault"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.vault import Vault

    class UpdateBetaAgentsVaultsParams(RequestOptions, total=False):
        """The keyword arguments of ``updateBetaAgentsVaults``."""

        metadata: Mapping[str, str] | Omit
        """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
        name: str | Omit | None
        """Name of the agents vaults."""

OPERATION = Operation(
    id="updateBetaAgentsVaults",
    method="POST",
    path="/vaults/{vault_id}",
    body={'metadata': 'metadata', 'name': 'name'},
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    bodies=('application/json',),
    result='Vault',
)


def sync_detailed(vault_id: str, *, client: http.Client, **params: Unpack[UpdateBetaAgentsVaultsParams]) -> http.Response[Vault]:
    """Send ``POST /vaults/{vault_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"vault_id": vault_id}, params)


def sync(vault_id: str, *, client: http.Client, **params: Unpack[UpdateBetaAgentsVaultsParams]) -> Vault | None:
    """Send ``POST /vaults/{vault_id}``, and give what the answer holds."""
    return sync_detailed(vault_id, client=client, **params).parsed


async def asyncio_detailed(vault_id: str, *, client: http.Client, **params: Unpack[UpdateBetaAgentsVaultsParams]) -> http.Response[Vault]:
    """Send ``POST /vaults/{vault_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"vault_id": vault_id}, params)


async def asyncio(vault_id: str, *, client: http.Client, **params: Unpack[UpdateBetaAgentsVaultsParams]) -> Vault | None:
    """Send ``POST /vaults/{vault_id}``, and give what the answer holds."""
    return (await asyncio_detailed(vault_id, client=client, **params)).parsed
