"""Retrieve an organization role of a group"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.assigned_role_details import AssignedRoleDetails
from ...operation import Operation

OPERATION: Operation

class RetrieveGroupRoleParams(RequestOptions, total=False):
    """The keyword arguments of ``retrieve-group-role``."""

def sync(
    group_id: str, role_id: str, *, client: http.Client, **params: Unpack[RetrieveGroupRoleParams]
) -> AssignedRoleDetails | None:
    """Send ``GET /organization/groups/{group_id}/roles/{role_id}``, and give what the answer holds."""

def sync_detailed(
    group_id: str, role_id: str, *, client: http.Client, **params: Unpack[RetrieveGroupRoleParams]
) -> http.Response[AssignedRoleDetails]:
    """Send ``GET /organization/groups/{group_id}/roles/{role_id}``, and give the whole response."""

async def asyncio(
    group_id: str, role_id: str, *, client: http.Client, **params: Unpack[RetrieveGroupRoleParams]
) -> AssignedRoleDetails | None:
    """Send ``GET /organization/groups/{group_id}/roles/{role_id}``, and give what the answer holds."""

async def asyncio_detailed(
    group_id: str, role_id: str, *, client: http.Client, **params: Unpack[RetrieveGroupRoleParams]
) -> http.Response[AssignedRoleDetails]:
    """Send ``GET /organization/groups/{group_id}/roles/{role_id}``, and give the whole response."""
