"""Give a user a role of the organization"""

from typing import Required, Unpack

from ... import http
from ...client import RequestOptions
from ...models.user_role_assignment import UserRoleAssignment
from ...operation import Operation

OPERATION: Operation

class AssignUserRoleParams(RequestOptions, total=False):
    """The keyword arguments of ``assign-user-role``."""

    role_id: Required[str]
    """Id of the role."""

def sync(user_id: str, *, client: http.Client, **params: Unpack[AssignUserRoleParams]) -> UserRoleAssignment | None:
    """Send ``POST /organization/users/{user_id}/roles``, and give what the answer holds."""

def sync_detailed(
    user_id: str, *, client: http.Client, **params: Unpack[AssignUserRoleParams]
) -> http.Response[UserRoleAssignment]:
    """Send ``POST /organization/users/{user_id}/roles``, and give the whole response."""

async def asyncio(
    user_id: str, *, client: http.Client, **params: Unpack[AssignUserRoleParams]
) -> UserRoleAssignment | None:
    """Send ``POST /organization/users/{user_id}/roles``, and give what the answer holds."""

async def asyncio_detailed(
    user_id: str, *, client: http.Client, **params: Unpack[AssignUserRoleParams]
) -> http.Response[UserRoleAssignment]:
    """Send ``POST /organization/users/{user_id}/roles``, and give the whole response."""
