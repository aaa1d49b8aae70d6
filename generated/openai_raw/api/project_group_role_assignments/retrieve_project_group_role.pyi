"""Retrieve a project role of a group"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.assigned_role_details import AssignedRoleDetails
from ...operation import Operation

OPERATION: Operation

class RetrieveProjectGroupRoleParams(RequestOptions, total=False):
    """The keyword arguments of ``retrieve-project-group-role``."""

def sync(
    project_id: str,
    group_id: str,
    role_id: str,
    *,
    client: http.Client,
    **params: Unpack[RetrieveProjectGroupRoleParams],
) -> AssignedRoleDetails | None:
    """Send ``GET /projects/{project_id}/groups/{group_id}/roles/{role_id}``, and give what the answer holds."""

def sync_detailed(
    project_id: str,
    group_id: str,
    role_id: str,
    *,
    client: http.Client,
    **params: Unpack[RetrieveProjectGroupRoleParams],
) -> http.Response[AssignedRoleDetails]:
    """Send ``GET /projects/{project_id}/groups/{group_id}/roles/{role_id}``, and give the whole response."""

async def asyncio(
    project_id: str,
    group_id: str,
    role_id: str,
    *,
    client: http.Client,
    **params: Unpack[RetrieveProjectGroupRoleParams],
) -> AssignedRoleDetails | None:
    """Send ``GET /projects/{project_id}/groups/{group_id}/roles/{role_id}``, and give what the answer holds."""

async def asyncio_detailed(
    project_id: str,
    group_id: str,
    role_id: str,
    *,
    client: http.Client,
    **params: Unpack[RetrieveProjectGroupRoleParams],
) -> http.Response[AssignedRoleDetails]:
    """Send ``GET /projects/{project_id}/groups/{group_id}/roles/{role_id}``, and give the whole response."""
