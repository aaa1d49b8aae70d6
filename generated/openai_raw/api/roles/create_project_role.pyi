"""Create a custom role of a project"""

from collections.abc import Sequence
from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.role import Role
from ...operation import Operation

OPERATION: Operation

class CreateProjectRoleParams(RequestOptions, total=False):
    """The keyword arguments of ``create-project-role``."""

    role_name: Required[str]
    """A name that no other role has."""
    permissions: Required[Sequence[str]]
    """Permissions granted by the role."""
    description: str | Omit | None
    """Human-readable description of the role."""

def sync(project_id: str, *, client: http.Client, **params: Unpack[CreateProjectRoleParams]) -> Role | None:
    """Send ``POST /projects/{project_id}/roles``, and give what the answer holds."""

def sync_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[CreateProjectRoleParams]
) -> http.Response[Role]:
    """Send ``POST /projects/{project_id}/roles``, and give the whole response."""

async def asyncio(project_id: str, *, client: http.Client, **params: Unpack[CreateProjectRoleParams]) -> Role | None:
    """Send ``POST /projects/{project_id}/roles``, and give what the answer holds."""

async def asyncio_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[CreateProjectRoleParams]
) -> http.Response[Role]:
    """Send ``POST /projects/{project_id}/roles``, and give the whole response."""
