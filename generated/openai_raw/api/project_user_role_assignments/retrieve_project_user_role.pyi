"""Retrieve a role of a user in a project"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.assigned_role_details import AssignedRoleDetails
from ...operation import Operation

OPERATION: Operation

class RetrieveProjectUserRoleParams(RequestOptions, total=False):
    """The keyword arguments of ``retrieve-project-user-role``."""

def sync(
    project_id: str, user_id: str, role_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectUserRoleParams]
) -> AssignedRoleDetails | None:
    """Send ``GET /projects/{project_id}/users/{user_id}/roles/{role_id}``, and give what the answer holds."""

def sync_detailed(
    project_id: str, user_id: str, role_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectUserRoleParams]
) -> http.Response[AssignedRoleDetails]:
    """Send ``GET /projects/{project_id}/users/{user_id}/roles/{role_id}``, and give the whole response."""

async def asyncio(
    project_id: str, user_id: str, role_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectUserRoleParams]
) -> AssignedRoleDetails | None:
    """Send ``GET /projects/{project_id}/users/{user_id}/roles/{role_id}``, and give what the answer holds."""

async def asyncio_detailed(
    project_id: str, user_id: str, role_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectUserRoleParams]
) -> http.Response[AssignedRoleDetails]:
    """Send ``GET /projects/{project_id}/users/{user_id}/roles/{role_id}``, and give the whole response."""
