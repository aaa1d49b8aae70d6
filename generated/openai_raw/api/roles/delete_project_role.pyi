"""Delete a custom role of a project"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.role_deleted_resource import RoleDeletedResource
from ...operation import Operation

OPERATION: Operation

class DeleteProjectRoleParams(RequestOptions, total=False):
    """The keyword arguments of ``delete-project-role``."""

def sync(
    project_id: str, role_id: str, *, client: http.Client, **params: Unpack[DeleteProjectRoleParams]
) -> RoleDeletedResource | None:
    """Send ``DELETE /projects/{project_id}/roles/{role_id}``, and give what the answer holds."""

def sync_detailed(
    project_id: str, role_id: str, *, client: http.Client, **params: Unpack[DeleteProjectRoleParams]
) -> http.Response[RoleDeletedResource]:
    """Send ``DELETE /projects/{project_id}/roles/{role_id}``, and give the whole response."""

async def asyncio(
    project_id: str, role_id: str, *, client: http.Client, **params: Unpack[DeleteProjectRoleParams]
) -> RoleDeletedResource | None:
    """Send ``DELETE /projects/{project_id}/roles/{role_id}``, and give what the answer holds."""

async def asyncio_detailed(
    project_id: str, role_id: str, *, client: http.Client, **params: Unpack[DeleteProjectRoleParams]
) -> http.Response[RoleDeletedResource]:
    """Send ``DELETE /projects/{project_id}/roles/{role_id}``, and give the whole response."""
