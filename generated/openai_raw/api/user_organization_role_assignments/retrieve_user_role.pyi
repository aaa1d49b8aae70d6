"""Retrieve an organization role of a user"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.assigned_role_details import AssignedRoleDetails
from ...operation import Operation

OPERATION: Operation

class RetrieveUserRoleParams(RequestOptions, total=False):
    """The keyword arguments of ``retrieve-user-role``."""

def sync(
    user_id: str, role_id: str, *, client: http.Client, **params: Unpack[RetrieveUserRoleParams]
) -> AssignedRoleDetails | None:
    """Send ``GET /organization/users/{user_id}/roles/{role_id}``, and give what the answer holds."""

def sync_detailed(
    user_id: str, role_id: str, *, client: http.Client, **params: Unpack[RetrieveUserRoleParams]
) -> http.Response[AssignedRoleDetails]:
    """Send ``GET /organization/users/{user_id}/roles/{role_id}``, and give the whole response."""

async def asyncio(
    user_id: str, role_id: str, *, client: http.Client, **params: Unpack[RetrieveUserRoleParams]
) -> AssignedRoleDetails | None:
    """Send ``GET /organization/users/{user_id}/roles/{role_id}``, and give what the answer holds."""

async def asyncio_detailed(
    user_id: str, role_id: str, *, client: http.Client, **params: Unpack[RetrieveUserRoleParams]
) -> http.Response[AssignedRoleDetails]:
    """Send ``GET /organization/users/{user_id}/roles/{role_id}``, and give the whole response."""
