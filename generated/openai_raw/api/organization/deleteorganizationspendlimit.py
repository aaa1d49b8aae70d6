"""Remove the spend limit of the organization"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.organization_spend_limit_deleted_resource import OrganizationSpendLimitDeletedResource

    class DeleteorganizationspendlimitParams(RequestOptions, total=False):
        """The keyword arguments of ``Deleteorganizationspendlimit``."""


OPERATION = Operation(
    id="Deleteorganizationspendlimit",
    method="DELETE",
    path="/organization/spend_limit",
    security="admin_api_key",
    result='OrganizationSpendLimitDeletedResource',
)


def sync_detailed(*, client: http.Client, **params: Unpack[DeleteorganizationspendlimitParams]) -> http.Response[OrganizationSpendLimitDeletedResource]:
    """Send ``DELETE /organization/spend_limit``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[DeleteorganizationspendlimitParams]) -> OrganizationSpendLimitDeletedResource | None:
    """Send ``DELETE /organization/spend_limit``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[DeleteorganizationspendlimitParams]) -> http.Response[OrganizationSpendLimitDeletedResource]:
    """Send ``DELETE /organization/spend_limit``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[DeleteorganizationspendlimitParams]) -> OrganizationSpendLimitDeletedResource | None:
    """Send ``DELETE /organization/spend_limit``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
