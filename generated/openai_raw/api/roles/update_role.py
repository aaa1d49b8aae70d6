"""Change a custom role of the organization"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.role import Role

    class UpdateRoleParams(RequestOptions, total=False):
        """The keyword arguments of ``update-role``."""

        permissions: Sequence[str] | Omit | None
        """What the organization role allows to do."""
        description: str | Omit | None
        """What the organization role is for, in words for people."""
        role_name: str | Omit | None
        """The new name. Null leaves it as it is."""

OPERATION = Operation(
    id="update-role",
    method="POST",
    path="/organization/roles/{role_id}",
    security="admin_api_key",
    body={'permissions': 'permissions', 'description': 'description', 'role_name': 'role_name'},
    bodies=('application/json',),
    result='Role',
)


def sync_detailed(role_id: str, *, client: http.Client, **params: Unpack[UpdateRoleParams]) -> http.Response[Role]:
    """Send ``POST /organization/roles/{role_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"role_id": role_id}, params)


def sync(role_id: str, *, client: http.Client, **params: Unpack[UpdateRoleParams]) -> Role | None:
    """Send ``POST /organization/roles/{role_id}``, and give what the answer holds."""
    return sync_detailed(role_id, client=client, **params).parsed


async def asyncio_detailed(role_id: str, *, client: http.Client, **params: Unpack[UpdateRoleParams]) -> http.Response[Role]:
    """Send ``POST /organization/roles/{role_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"role_id": role_id}, params)


async def asyncio(role_id: str, *, client: http.Client, **params: Unpack[UpdateRoleParams]) -> Role | None:
    """Send ``POST /organization/roles/{role_id}``, and give what the answer holds."""
    return (await asyncio_detailed(role_id, client=client, **params)).parsed
