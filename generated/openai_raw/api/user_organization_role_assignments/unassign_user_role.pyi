"""Take a role of the organization from a user"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.deleted_role_assignment_resource import DeletedRoleAssignmentResource
from ...operation import Operation

OPERATION: Operation

class UnassignUserRoleParams(RequestOptions, total=False):
    """The keyword arguments of ``unassign-user-role``."""

def sync(
    user_id: str, role_id: str, *, client: http.Client, **params: Unpack[UnassignUserRoleParams]
) -> DeletedRoleAssignmentResource | None:
    """Send ``DELETE /organization/users/{user_id}/roles/{role_id}``, and give what the answer holds."""

def sync_detailed(
    user_id: str, role_id: str, *, client: http.Client, **params: Unpack[UnassignUserRoleParams]
) -> http.Response[DeletedRoleAssignmentResource]:
    """Send ``DELETE /organization/users/{user_id}/roles/{role_id}``, and give the whole response."""

async def asyncio(
    user_id: str, role_id: str, *, client: http.Client, **params: Unpack[UnassignUserRoleParams]
) -> DeletedRoleAssignmentResource | None:
    """Send ``DELETE /organization/users/{user_id}/roles/{role_id}``, and give what the answer holds."""

async def asyncio_detailed(
    user_id: str, role_id: str, *, client: http.Client, **params: Unpack[UnassignUserRoleParams]
) -> http.Response[DeletedRoleAssignmentResource]:
    """Send ``DELETE /organization/users/{user_id}/roles/{role_id}``, and give the whole response."""
