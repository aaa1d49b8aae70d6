"""List the organization roles of a group"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import ListGroupRoleAssignmentsOrderInput
from ...models.role_list_resource import RoleListResource
from ...operation import Operation

OPERATION: Operation

class ListGroupRoleAssignmentsParams(RequestOptions, total=False):
    """The keyword arguments of ``list-group-role-assignments``."""

    limit: int | Omit
    """Maximum number of assigned roles per page. From 0 to 1000."""
    after: str | Omit
    """Cursor: returns the assigned roles after the one with this id. Pass the `last_id` of the previous page."""
    order: ListGroupRoleAssignmentsOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

def sync(
    group_id: str, *, client: http.Client, **params: Unpack[ListGroupRoleAssignmentsParams]
) -> RoleListResource | None:
    """Send ``GET /organization/groups/{group_id}/roles``, and give what the answer holds."""

def sync_detailed(
    group_id: str, *, client: http.Client, **params: Unpack[ListGroupRoleAssignmentsParams]
) -> http.Response[RoleListResource]:
    """Send ``GET /organization/groups/{group_id}/roles``, and give the whole response."""

async def asyncio(
    group_id: str, *, client: http.Client, **params: Unpack[ListGroupRoleAssignmentsParams]
) -> RoleListResource | None:
    """Send ``GET /organization/groups/{group_id}/roles``, and give what the answer holds."""

async def asyncio_detailed(
    group_id: str, *, client: http.Client, **params: Unpack[ListGroupRoleAssignmentsParams]
) -> http.Response[RoleListResource]:
    """Send ``GET /organization/groups/{group_id}/roles``, and give the whole response."""
