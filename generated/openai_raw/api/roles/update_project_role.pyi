"""Change a custom role of a project"""

from collections.abc import Sequence
from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.role import Role
from ...operation import Operation

OPERATION: Operation

class UpdateProjectRoleParams(RequestOptions, total=False):
    """The keyword arguments of ``update-project-role``."""

    permissions: Sequence[str] | Omit | None
    """Permissions granted by the role."""
    description: str | Omit | None
    """Human-readable description of the role."""
    role_name: str | Omit | None
    """The new name. None leaves it as it is."""

def sync(
    project_id: str, role_id: str, *, client: http.Client, **params: Unpack[UpdateProjectRoleParams]
) -> Role | None:
    """Send ``POST /projects/{project_id}/roles/{role_id}``, and give what the answer holds."""

def sync_detailed(
    project_id: str, role_id: str, *, client: http.Client, **params: Unpack[UpdateProjectRoleParams]
) -> http.Response[Role]:
    """Send ``POST /projects/{project_id}/roles/{role_id}``, and give the whole response."""

async def asyncio(
    project_id: str, role_id: str, *, client: http.Client, **params: Unpack[UpdateProjectRoleParams]
) -> Role | None:
    """Send ``POST /projects/{project_id}/roles/{role_id}``, and give what the answer holds."""

async def asyncio_detailed(
    project_id: str, role_id: str, *, client: http.Client, **params: Unpack[UpdateProjectRoleParams]
) -> http.Response[Role]:
    """Send ``POST /projects/{project_id}/roles/{role_id}``, and give the whole response."""
