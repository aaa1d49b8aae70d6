"""List the organization roles of a user"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import ListUserRoleAssignmentsOrderInput
from ...models.role_list_resource import RoleListResource
from ...operation import Operation

OPERATION: Operation

class ListUserRoleAssignmentsParams(RequestOptions, total=False):
    """The keyword arguments of ``list-user-role-assignments``."""

    limit: int | Omit
    """Maximum number of assigned roles per page. From 0 to 1000."""
    after: str | Omit
    """Cursor: returns the assigned roles after the one with this id. Pass the `last_id` of the previous page."""
    order: ListUserRoleAssignmentsOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

def sync(
    user_id: str, *, client: http.Client, **params: Unpack[ListUserRoleAssignmentsParams]
) -> RoleListResource | None:
    """Send ``GET /organization/users/{user_id}/roles``, and give what the answer holds."""

def sync_detailed(
    user_id: str, *, client: http.Client, **params: Unpack[ListUserRoleAssignmentsParams]
) -> http.Response[RoleListResource]:
    """Send ``GET /organization/users/{user_id}/roles``, and give the whole response."""

async def asyncio(
    user_id: str, *, client: http.Client, **params: Unpack[ListUserRoleAssignmentsParams]
) -> RoleListResource | None:
    """Send ``GET /organization/users/{user_id}/roles``, and give what the answer holds."""

async def asyncio_detailed(
    user_id: str, *, client: http.Client, **params: Unpack[ListUserRoleAssignmentsParams]
) -> http.Response[RoleListResource]:
    """Send ``GET /organization/users/{user_id}/roles``, and give the whole response."""
