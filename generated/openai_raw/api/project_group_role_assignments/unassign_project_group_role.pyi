"""Take a role in a project from a group"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.deleted_role_assignment_resource import DeletedRoleAssignmentResource
from ...operation import Operation

OPERATION: Operation

class UnassignProjectGroupRoleParams(RequestOptions, total=False):
    """The keyword arguments of ``unassign-project-group-role``."""

def sync(
    project_id: str,
    group_id: str,
    role_id: str,
    *,
    client: http.Client,
    **params: Unpack[UnassignProjectGroupRoleParams],
) -> DeletedRoleAssignmentResource | None:
    """Send ``DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}``, and give what the answer holds."""

def sync_detailed(
    project_id: str,
    group_id: str,
    role_id: str,
    *,
    client: http.Client,
    **params: Unpack[UnassignProjectGroupRoleParams],
) -> http.Response[DeletedRoleAssignmentResource]:
    """Send ``DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}``, and give the whole response."""

async def asyncio(
    project_id: str,
    group_id: str,
    role_id: str,
    *,
    client: http.Client,
    **params: Unpack[UnassignProjectGroupRoleParams],
) -> DeletedRoleAssignmentResource | None:
    """Send ``DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}``, and give what the answer holds."""

async def asyncio_detailed(
    project_id: str,
    group_id: str,
    role_id: str,
    *,
    client: http.Client,
    **params: Unpack[UnassignProjectGroupRoleParams],
) -> http.Response[DeletedRoleAssignmentResource]:
    """Send ``DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}``, and give the whole response."""
