"""Retrieve the spend limit of the organization"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ...client import Omit, RequestOptions
    from ...http import Client, Response
    from ...types import FileInput, Open, PointInTime
    from ...models.organization_spend_limit_resource import OrganizationSpendLimitResource

    class GetorganizationspendlimitParams(RequestOptions, total=False):
        """The keyword arguments of ``Getorganizationspendlimit``."""


OPERATION = Operation(
    id="Getorganizationspendlimit",
    method="GET",
    path="/organization/spend_limit",
    security="admin_api_key",
    result='OrganizationSpendLimitResource',
)


def sync_detailed(*, client: Client, **params: Unpack[GetorganizationspendlimitParams]) -> Response[OrganizationSpendLimitResource]:
    """Send ``GET /organization/spend_limit``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: Client, **params: Unpack[GetorganizationspendlimitParams]) -> OrganizationSpendLimitResource | None:
    """Send ``GET /organization/spend_limit``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: Client, **params: Unpack[GetorganizationspendlimitParams]) -> Response[OrganizationSpendLimitResource]:
    """Send ``GET /organization/spend_limit``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: Client, **params: Unpack[GetorganizationspendlimitParams]) -> OrganizationSpendLimitResource | None:
    """Send ``GET /organization/spend_limit``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
