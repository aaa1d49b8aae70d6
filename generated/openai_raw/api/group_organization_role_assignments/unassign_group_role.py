"""Take a role of the organization from a group"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.deleted_role_assignment_resource import DeletedRoleAssignmentResource

    class UnassignGroupRoleParams(RequestOptions, total=False):
        """The keyword arguments of ``unassign-group-role``."""


OPERATION = Operation(
    id="unassign-group-role",
    method="DELETE",
    path="/organization/groups/{group_id}/roles/{role_id}",
    security="admin_api_key",
    result='DeletedRoleAssignmentResource',
)


def sync_detailed(group_id: str, role_id: str, *, client: http.Client, **params: Unpack[UnassignGroupRoleParams]) -> http.Response[DeletedRoleAssignmentResource]:
    """Send ``DELETE /organization/groups/{group_id}/roles/{role_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"group_id": group_id, "role_id": role_id}, params)


def sync(group_id: str, role_id: str, *, client: http.Client, **params: Unpack[UnassignGroupRoleParams]) -> DeletedRoleAssignmentResource | None:
    """Send ``DELETE /organization/groups/{group_id}/roles/{role_id}``, and give what the answer holds."""
    return sync_detailed(group_id, role_id, client=client, **params).parsed


async def asyncio_detailed(group_id: str, role_id: str, *, client: http.Client, **params: Unpack[UnassignGroupRoleParams]) -> http.Response[DeletedRoleAssignmentResource]:
    """Send ``DELETE /organization/groups/{group_id}/roles/{role_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"group_id": group_id, "role_id": role_id}, params)


async def asyncio(group_id: str, role_id: str, *, client: http.Client, **params: Unpack[UnassignGroupRoleParams]) -> DeletedRoleAssignmentResource | None:
    """Send ``DELETE /organization/groups/{group_id}/roles/{role_id}``, and give what the answer holds."""
    return (await asyncio_detailed(group_id, role_id, client=client, **params)).parsed
