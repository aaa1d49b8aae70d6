"""List the organization roles of a group"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_group_role_assignments_order import ListGroupRoleAssignmentsOrderInput
    from ...models.role_list_resource import RoleListResource

    class ListGroupRoleAssignmentsParams(RequestOptions, total=False):
        """The keyword arguments of ``list-group-role-assignments``."""

        limit: int | Omit
        """The most assigned roles in one page. From 0 to 1000."""
        after: str | Omit
        """A cursor: gives the assigned roles that follow the one with this id, the `last_id` of the page before."""
        order: ListGroupRoleAssignmentsOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first."""

OPERATION = Operation(
    id="list-group-role-assignments",
    method="GET",
    path="/organization/groups/{group_id}/roles",
    security="admin_api_key",
    query={'limit': 'limit', 'after': 'after', 'order': 'order'},
    result='RoleListResource',
    page="after",
)


def sync_detailed(group_id: str, *, client: http.Client, **params: Unpack[ListGroupRoleAssignmentsParams]) -> http.Response[RoleListResource]:
    """Send ``GET /organization/groups/{group_id}/roles``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"group_id": group_id}, params)


def sync(group_id: str, *, client: http.Client, **params: Unpack[ListGroupRoleAssignmentsParams]) -> RoleListResource | None:
    """Send ``GET /organization/groups/{group_id}/roles``, and give what the answer holds."""
    return sync_detailed(group_id, client=client, **params).parsed


async def asyncio_detailed(group_id: str, *, client: http.Client, **params: Unpack[ListGroupRoleAssignmentsParams]) -> http.Response[RoleListResource]:
    """Send ``GET /organization/groups/{group_id}/roles``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"group_id": group_id}, params)


async def asyncio(group_id: str, *, client: http.Client, **params: Unpack[ListGroupRoleAssignmentsParams]) -> RoleListResource | None:
    """Send ``GET /organization/groups/{group_id}/roles``, and give what the answer holds."""
    return (await asyncio_detailed(group_id, client=client, **params)).parsed
