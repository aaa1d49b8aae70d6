"""Give a user a role in a project"""

from typing import Required, Unpack

from ... import http
from ...client import RequestOptions
from ...models.user_role_assignment import UserRoleAssignment
from ...operation import Operation

OPERATION: Operation

class AssignProjectUserRoleParams(RequestOptions, total=False):
    """The keyword arguments of ``assign-project-user-role``."""

    role_id: Required[str]
    """Id of the role."""

def sync(
    project_id: str, user_id: str, *, client: http.Client, **params: Unpack[AssignProjectUserRoleParams]
) -> UserRoleAssignment | None:
    """Send ``POST /projects/{project_id}/users/{user_id}/roles``, and give what the answer holds."""

def sync_detailed(
    project_id: str, user_id: str, *, client: http.Client, **params: Unpack[AssignProjectUserRoleParams]
) -> http.Response[UserRoleAssignment]:
    """Send ``POST /projects/{project_id}/users/{user_id}/roles``, and give the whole response."""

async def asyncio(
    project_id: str, user_id: str, *, client: http.Client, **params: Unpack[AssignProjectUserRoleParams]
) -> UserRoleAssignment | None:
    """Send ``POST /projects/{project_id}/users/{user_id}/roles``, and give what the answer holds."""

async def asyncio_detailed(
    project_id: str, user_id: str, *, client: http.Client, **params: Unpack[AssignProjectUserRoleParams]
) -> http.Response[UserRoleAssignment]:
    """Send ``POST /projects/{project_id}/users/{user_id}/roles``, and give the whole response."""
