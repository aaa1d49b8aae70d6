"""Create a vault"""

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

    class CreateBetaAgentsVaultsParams(RequestOptions, total=False):
        """The keyword arguments of ``createBetaAgentsVaults``."""

        metadata: Mapping[str, str] | Omit | None
        """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
        name: str | Omit
        """Name of the agents vaults."""

OPERATION = Operation(
    id="createBetaAgentsVaults",
    method="POST",
    path="/vaults",
    body={'metadata': 'metadata', 'name': 'name'},
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    bodies=('application/json',),
    result='Vault',
)


def sync_detailed(*, client: http.Client, **params: Unpack[CreateBetaAgentsVaultsParams]) -> http.Response[Vault]:
    """Send ``POST /vaults``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[CreateBetaAgentsVaultsParams]) -> Vault | None:
    """Send ``POST /vaults``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateBetaAgentsVaultsParams]) -> http.Response[Vault]:
    """Send ``POST /vaults``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[CreateBetaAgentsVaultsParams]) -> Vault | None:
    """Send ``POST /vaults``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
