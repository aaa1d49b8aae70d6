"""Give a group a role in a project"""

from typing import Required, Unpack

from ... import http
from ...client import RequestOptions
from ...models.group_role_assignment import GroupRoleAssignment
from ...operation import Operation

OPERATION: Operation

class AssignProjectGroupRoleParams(RequestOptions, total=False):
    """The keyword arguments of ``assign-project-group-role``."""

    role_id: Required[str]
    """Id of the role."""

def sync(
    project_id: str, group_id: str, *, client: http.Client, **params: Unpack[AssignProjectGroupRoleParams]
) -> GroupRoleAssignment | None:
    """Send ``POST /projects/{project_id}/groups/{group_id}/roles``, and give what the answer holds."""

def sync_detailed(
    project_id: str, group_id: str, *, client: http.Client, **params: Unpack[AssignProjectGroupRoleParams]
) -> http.Response[GroupRoleAssignment]:
    """Send ``POST /projects/{project_id}/groups/{group_id}/roles``, and give the whole response."""

async def asyncio(
    project_id: str, group_id: str, *, client: http.Client, **params: Unpack[AssignProjectGroupRoleParams]
) -> GroupRoleAssignment | None:
    """Send ``POST /projects/{project_id}/groups/{group_id}/roles``, and give what the answer holds."""

async def asyncio_detailed(
    project_id: str, group_id: str, *, client: http.Client, **params: Unpack[AssignProjectGroupRoleParams]
) -> http.Response[GroupRoleAssignment]:
    """Send ``POST /projects/{project_id}/groups/{group_id}/roles``, and give the whole response."""
