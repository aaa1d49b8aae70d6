"""List the roles of the organization"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_roles_order import ListRolesOrderInput
    from ...models.public_role_list_resource import PublicRoleListResource

    class ListRolesParams(RequestOptions, total=False):
        """The keyword arguments of ``list-roles``."""

        limit: int | Omit
        """The most roles in one page. Default: `1000`. From 0 to 1000."""
        after: str | Omit
        """A cursor: gives the roles that follow the one with this id, the `last_id` of the page before."""
        order: ListRolesOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `asc`."""

OPERATION = Operation(
    id="list-roles",
    method="GET",
    path="/organization/roles",
    security="admin_api_key",
    query={'limit': 'limit', 'after': 'after', 'order': 'order'},
    result='PublicRoleListResource',
    page="after",
)


def sync_detailed(*, client: http.Client, **params: Unpack[ListRolesParams]) -> http.Response[PublicRoleListResource]:
    """Send ``GET /organization/roles``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[ListRolesParams]) -> PublicRoleListResource | None:
    """Send ``GET /organization/roles``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[ListRolesParams]) -> http.Response[PublicRoleListResource]:
    """Send ``GET /organization/roles``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[ListRolesParams]) -> PublicRoleListResource | None:
    """Send ``GET /organization/roles``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
