"""Give a group a role of the organization"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.group_role_assignment import GroupRoleAssignment

    class AssignGroupRoleParams(RequestOptions, total=False):
        """The keyword arguments of ``assign-group-role``."""

        role_id: Required[str]
        """Id of the role."""

OPERATION = Operation(
    id="assign-group-role",
    method="POST",
    path="/organization/groups/{group_id}/roles",
    security="admin_api_key",
    body={'role_id': 'role_id'},
    required=('role_id',),
    bodies=('application/json',),
    result='GroupRoleAssignment',
)


def sync_detailed(group_id: str, *, client: http.Client, **params: Unpack[AssignGroupRoleParams]) -> http.Response[GroupRoleAssignment]:
    """Send ``POST /organization/groups/{group_id}/roles``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"group_id": group_id}, params)


def sync(group_id: str, *, client: http.Client, **params: Unpack[AssignGroupRoleParams]) -> GroupRoleAssignment | None:
    """Send ``POST /organization/groups/{group_id}/roles``, and give what the answer holds."""
    return sync_detailed(group_id, client=client, **params).parsed


async def asyncio_detailed(group_id: str, *, client: http.Client, **params: Unpack[AssignGroupRoleParams]) -> http.Response[GroupRoleAssignment]:
    """Send ``POST /organization/groups/{group_id}/roles``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"group_id": group_id}, params)


async def asyncio(group_id: str, *, client: http.Client, **params: Unpack[AssignGroupRoleParams]) -> GroupRoleAssignment | None:
    """Send ``POST /organization/groups/{group_id}/roles``, and give what the answer holds."""
    return (await asyncio_detailed(group_id, client=client, **params)).parsed
