"""Take a role of the organization from a group"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.deleted_role_assignment_resource import DeletedRoleAssignmentResource
from ...operation import Operation

OPERATION: Operation

class UnassignGroupRoleParams(RequestOptions, total=False):
    """The keyword arguments of ``unassign-group-role``."""

def sync(
    group_id: str, role_id: str, *, client: http.Client, **params: Unpack[UnassignGroupRoleParams]
) -> DeletedRoleAssignmentResource | None:
    """Send ``DELETE /organization/groups/{group_id}/roles/{role_id}``, and give what the answer holds."""

def sync_detailed(
    group_id: str, role_id: str, *, client: http.Client, **params: Unpack[UnassignGroupRoleParams]
) -> http.Response[DeletedRoleAssignmentResource]:
    """Send ``DELETE /organization/groups/{group_id}/roles/{role_id}``, and give the whole response."""

async def asyncio(
    group_id: str, role_id: str, *, client: http.Client, **params: Unpack[UnassignGroupRoleParams]
) -> DeletedRoleAssignmentResource | None:
    """Send ``DELETE /organization/groups/{group_id}/roles/{role_id}``, and give what the answer holds."""

async def asyncio_detailed(
    group_id: str, role_id: str, *, client: http.Client, **params: Unpack[UnassignGroupRoleParams]
) -> http.Response[DeletedRoleAssignmentResource]:
    """Send ``DELETE /organization/groups/{group_id}/roles/{role_id}``, and give the whole response."""
