"""List vaults"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_beta_agents_vaults_order import ListBetaAgentsVaultsOrderInput
    from ...unions import VaultStatusFilterInput
    from ...models.list_beta_agents_vaults_response import ListBetaAgentsVaultsResponse

    class ListBetaAgentsVaultsParams(RequestOptions, total=False):
        """The keyword arguments of ``listBetaAgentsVaults``."""

        after: str | Omit
        """A cursor: gives the vaults that follow the one with this id, the `last_id` of the page before."""
        limit: int | Omit
        """The most vaults in one page."""
        metadata: Mapping[str, str] | Omit
        """Only what carries all of these labels; sent as `metadata[key]=value`."""
        order: ListBetaAgentsVaultsOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first."""
        status: VaultStatusFilterInput | Omit
        """State of the vault. Values: `active`, `archived`."""

OPERATION = Operation(
    id="listBetaAgentsVaults",
    method="GET",
    path="/vaults",
    query={'after': 'after', 'limit': 'limit', 'metadata': 'metadata', 'order': 'order', 'status': 'status'},
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    result='ListBetaAgentsVaultsResponse',
    page="after",
)


def sync_detailed(*, client: http.Client, **params: Unpack[ListBetaAgentsVaultsParams]) -> http.Response[ListBetaAgentsVaultsResponse]:
    """Send ``GET /vaults``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[ListBetaAgentsVaultsParams]) -> ListBetaAgentsVaultsResponse | None:
    """Send ``GET /vaults``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[ListBetaAgentsVaultsParams]) -> http.Response[ListBetaAgentsVaultsResponse]:
    """Send ``GET /vaults``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[ListBetaAgentsVaultsParams]) -> ListBetaAgentsVaultsResponse | None:
    """Send ``GET /vaults``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
