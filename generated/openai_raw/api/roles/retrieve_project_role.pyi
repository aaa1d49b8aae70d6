"""Retrieve a role of a project"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.role import Role
from ...operation import Operation

OPERATION: Operation

class RetrieveProjectRoleParams(RequestOptions, total=False):
    """The keyword arguments of ``retrieve-project-role``."""

def sync(
    project_id: str, role_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectRoleParams]
) -> Role | None:
    """Send ``GET /projects/{project_id}/roles/{role_id}``, and give what the answer holds."""

def sync_detailed(
    project_id: str, role_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectRoleParams]
) -> http.Response[Role]:
    """Send ``GET /projects/{project_id}/roles/{role_id}``, and give the whole response."""

async def asyncio(
    project_id: str, role_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectRoleParams]
) -> Role | None:
    """Send ``GET /projects/{project_id}/roles/{role_id}``, and give what the answer holds."""

async def asyncio_detailed(
    project_id: str, role_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectRoleParams]
) -> http.Response[Role]:
    """Send ``GET /projects/{project_id}/roles/{role_id}``, and give the whole response."""
