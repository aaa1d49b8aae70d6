"""List the roles of a user in a project"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import ListProjectUserRoleAssignmentsOrderInput
from ...models.role_list_resource import RoleListResource
from ...operation import Operation

OPERATION: Operation

class ListProjectUserRoleAssignmentsParams(RequestOptions, total=False):
    """The keyword arguments of ``list-project-user-role-assignments``."""

    limit: int | Omit
    """Maximum number of assigned roles per page. From 0 to 1000."""
    after: str | Omit
    """Cursor: returns the assigned roles after the one with this id. Pass the `last_id` of the previous page."""
    order: ListProjectUserRoleAssignmentsOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

def sync(
    project_id: str, user_id: str, *, client: http.Client, **params: Unpack[ListProjectUserRoleAssignmentsParams]
) -> RoleListResource | None:
    """Send ``GET /projects/{project_id}/users/{user_id}/roles``, and give what the answer holds."""

def sync_detailed(
    project_id: str, user_id: str, *, client: http.Client, **params: Unpack[ListProjectUserRoleAssignmentsParams]
) -> http.Response[RoleListResource]:
    """Send ``GET /projects/{project_id}/users/{user_id}/roles``, and give the whole response."""

async def asyncio(
    project_id: str, user_id: str, *, client: http.Client, **params: Unpack[ListProjectUserRoleAssignmentsParams]
) -> RoleListResource | None:
    """Send ``GET /projects/{project_id}/users/{user_id}/roles``, and give what the answer holds."""

async def asyncio_detailed(
    project_id: str, user_id: str, *, client: http.Client, **params: Unpack[ListProjectUserRoleAssignmentsParams]
) -> http.Response[RoleListResource]:
    """Send ``GET /projects/{project_id}/users/{user_id}/roles``, and give the whole response."""
