"""Retrieve a vault"""

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

    class RetrieveBetaAgentsVaultsParams(RequestOptions, total=False):
        """The keyword arguments of ``retrieveBetaAgentsVaults``."""


OPERATION = Operation(
    id="retrieveBetaAgentsVaults",
    method="GET",
    path="/vaults/{vault_id}",
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    result='Vault',
)


def sync_detailed(vault_id: str, *, client: http.Client, **params: Unpack[RetrieveBetaAgentsVaultsParams]) -> http.Response[Vault]:
    """Send ``GET /vaults/{vault_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"vault_id": vault_id}, params)


def sync(vault_id: str, *, client: http.Client, **params: Unpack[RetrieveBetaAgentsVaultsParams]) -> Vault | None:
    """Send ``GET /vaults/{vault_id}``, and give what the answer holds."""
    return sync_detailed(vault_id, client=client, **params).parsed


async def asyncio_detailed(vault_id: str, *, client: http.Client, **params: Unpack[RetrieveBetaAgentsVaultsParams]) -> http.Response[Vault]:
    """Send ``GET /vaults/{vault_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"vault_id": vault_id}, params)


async def asyncio(vault_id: str, *, client: http.Client, **params: Unpack[RetrieveBetaAgentsVaultsParams]) -> Vault | None:
    """Send ``GET /vaults/{vault_id}``, and give what the answer holds."""
    return (await asyncio_detailed(vault_id, client=client, **params)).parsed
