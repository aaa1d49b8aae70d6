"""Create a custom role of the organization"""

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

    class CreateRoleParams(RequestOptions, total=False):
        """The keyword arguments of ``create-role``."""

        role_name: Required[str]
        """A name that no other role has."""
        permissions: Required[Sequence[str]]
        """What the organization role allows to do."""
        description: str | Omit | None
        """What the organization role is for, in words for people."""

OPERATION = Operation(
    id="create-role",
    method="POST",
    path="/organization/roles",
    security="admin_api_key",
    body={'role_name': 'role_name', 'permissions': 'permissions', 'description': 'description'},
    required=('role_name', 'permissions'),
    bodies=('application/json',),
    result='Role',
)


def sync_detailed(*, client: http.Client, **params: Unpack[CreateRoleParams]) -> http.Response[Role]:
    """Send ``POST /organization/roles``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[CreateRoleParams]) -> Role | None:
    """Send ``POST /organization/roles``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateRoleParams]) -> http.Response[Role]:
    """Send ``POST /organization/roles``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[CreateRoleParams]) -> Role | None:
    """Send ``POST /organization/roles``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
