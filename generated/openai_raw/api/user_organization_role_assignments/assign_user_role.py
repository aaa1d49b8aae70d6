"""Give a user a role of the organization"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.user_role_assignment import UserRoleAssignment

    class AssignUserRoleParams(RequestOptions, total=False):
        """The keyword arguments of ``assign-user-role``."""

        role_id: Required[str]
        """Id of the role."""

OPERATION = Operation(
    id="assign-user-role",
    method="POST",
    path="/organization/users/{user_id}/roles",
    security="admin_api_key",
    body={'role_id': 'role_id'},
    required=('role_id',),
    bodies=('application/json',),
    result='UserRoleAssignment',
)


def sync_detailed(user_id: str, *, client: http.Client, **params: Unpack[AssignUserRoleParams]) -> http.Response[UserRoleAssignment]:
    """Send ``POST /organization/users/{user_id}/roles``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"user_id": user_id}, params)


def sync(user_id: str, *, client: http.Client, **params: Unpack[AssignUserRoleParams]) -> UserRoleAssignment | None:
    """Send ``POST /organization/users/{user_id}/roles``, and give what the answer holds."""
    return sync_detailed(user_id, client=client, **params).parsed


async def asyncio_detailed(user_id: str, *, client: http.Client, **params: Unpack[AssignUserRoleParams]) -> http.Response[UserRoleAssignment]:
    """Send ``POST /organization/users/{user_id}/roles``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"user_id": user_id}, params)


async def asyncio(user_id: str, *, client: http.Client, **params: Unpack[AssignUserRoleParams]) -> UserRoleAssignment | None:
    """Send ``POST /organization/users/{user_id}/roles``, and give what the answer holds."""
    return (await asyncio_detailed(user_id, client=client, **params)).parsed
