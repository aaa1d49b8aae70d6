"""Delete a custom role of the organization"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.role_deleted_resource import RoleDeletedResource
from ...operation import Operation

OPERATION: Operation

class DeleteRoleParams(RequestOptions, total=False):
    """The keyword arguments of ``delete-role``."""

def sync(role_id: str, *, client: http.Client, **params: Unpack[DeleteRoleParams]) -> RoleDeletedResource | None:
    """Send ``DELETE /organization/roles/{role_id}``, and give what the answer holds."""

def sync_detailed(
    role_id: str, *, client: http.Client, **params: Unpack[DeleteRoleParams]
) -> http.Response[RoleDeletedResource]:
    """Send ``DELETE /organization/roles/{role_id}``, and give the whole response."""

async def asyncio(
    role_id: str, *, client: http.Client, **params: Unpack[DeleteRoleParams]
) -> RoleDeletedResource | None:
    """Send ``DELETE /organization/roles/{role_id}``, and give what the answer holds."""

async def asyncio_detailed(
    role_id: str, *, client: http.Client, **params: Unpack[DeleteRoleParams]
) -> http.Response[RoleDeletedResource]:
    """Send ``DELETE /organization/roles/{role_id}``, and give the whole response."""
