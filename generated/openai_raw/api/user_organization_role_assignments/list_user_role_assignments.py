"""List the organization roles of a user"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_user_role_assignments_order import ListUserRoleAssignmentsOrderInput

    class ListUserRoleAssignmentsParams(RequestOptions, total=False):
        """The keyword arguments of ``list-user-role-assignments``."""

        limit: int | Omit
        """The most assigned roles in one page. From 0 to 1000."""
        after: str | Omit
        """A cursor: gives the assigned roles that follow the one with this id, the `last_id` of the page before."""
        order: ListUserRoleAssignmentsOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first."""

OPERATION = Operation(
    id="list-user-role-assignments",
    method="GET",
    path="/organization/users/{user_id}/roles",
    security="admin_api_key",
    query={'limit': 'limit', 'after': 'after', 'order': 'order'},
    result='RoleListResource',
    page="after",
)
