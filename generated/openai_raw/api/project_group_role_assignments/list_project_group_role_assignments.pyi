"""List the project roles of a group"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import ListProjectGroupRoleAssignmentsOrderInput
from ...models.role_list_resource import RoleListResource
from ...operation import Operation

OPERATION: Operation

class ListProjectGroupRoleAssignmentsParams(RequestOptions, total=False):
    """The keyword arguments of ``list-project-group-role-assignments``."""

    limit: int | Omit
    """Maximum number of assigned roles per page. From 0 to 1000."""
    after: str | Omit
    """Cursor: returns the assigned roles after the one with this id. Pass the `last_id` of the previous page."""
    order: ListProjectGroupRoleAssignmentsOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

def sync(
    project_id: str, group_id: str, *, client: http.Client, **params: Unpack[ListProjectGroupRoleAssignmentsParams]
) -> RoleListResource | None:
    """Send ``GET /projects/{project_id}/groups/{group_id}/roles``, and give what the answer holds."""

def sync_detailed(
    project_id: str, group_id: str, *, client: http.Client, **params: Unpack[ListProjectGroupRoleAssignmentsParams]
) -> http.Response[RoleListResource]:
    """Send ``GET /projects/{project_id}/groups/{group_id}/roles``, and give the whole response."""

async def asyncio(
    project_id: str, group_id: str, *, client: http.Client, **params: Unpack[ListProjectGroupRoleAssignmentsParams]
) -> RoleListResource | None:
    """Send ``GET /projects/{project_id}/groups/{group_id}/roles``, and give what the answer holds."""

async def asyncio_detailed(
    project_id: str, group_id: str, *, client: http.Client, **params: Unpack[ListProjectGroupRoleAssignmentsParams]
) -> http.Response[RoleListResource]:
    """Send ``GET /projects/{project_id}/groups/{group_id}/roles``, and give the whole response."""
