"""Give a group a role of the organization"""

from typing import Required, Unpack

from ... import http
from ...client import RequestOptions
from ...models.group_role_assignment import GroupRoleAssignment
from ...operation import Operation

OPERATION: Operation

class AssignGroupRoleParams(RequestOptions, total=False):
    """The keyword arguments of ``assign-group-role``."""

    role_id: Required[str]
    """Id of the role."""

def sync(group_id: str, *, client: http.Client, **params: Unpack[AssignGroupRoleParams]) -> GroupRoleAssignment | None:
    """Send ``POST /organization/groups/{group_id}/roles``, and give what the answer holds."""

def sync_detailed(
    group_id: str, *, client: http.Client, **params: Unpack[AssignGroupRoleParams]
) -> http.Response[GroupRoleAssignment]:
    """Send ``POST /organization/groups/{group_id}/roles``, and give the whole response."""

async def asyncio(
    group_id: str, *, client: http.Client, **params: Unpack[AssignGroupRoleParams]
) -> GroupRoleAssignment | None:
    """Send ``POST /organization/groups/{group_id}/roles``, and give what the answer holds."""

async def asyncio_detailed(
    group_id: str, *, client: http.Client, **params: Unpack[AssignGroupRoleParams]
) -> http.Response[GroupRoleAssignment]:
    """Send ``POST /organization/groups/{group_id}/roles``, and give the whole response."""
