"""Add a user to a group"""

from typing import Required, Unpack

from ... import http
from ...client import RequestOptions
from ...models.group_user_assignment import GroupUserAssignment
from ...operation import Operation

OPERATION: Operation

class AddGroupUserParams(RequestOptions, total=False):
    """The keyword arguments of ``add-group-user``."""

    user_id: Required[str]
    """Id of the user."""

def sync(group_id: str, *, client: http.Client, **params: Unpack[AddGroupUserParams]) -> GroupUserAssignment | None:
    """Send ``POST /organization/groups/{group_id}/users``, and give what the answer holds."""

def sync_detailed(
    group_id: str, *, client: http.Client, **params: Unpack[AddGroupUserParams]
) -> http.Response[GroupUserAssignment]:
    """Send ``POST /organization/groups/{group_id}/users``, and give the whole response."""

async def asyncio(
    group_id: str, *, client: http.Client, **params: Unpack[AddGroupUserParams]
) -> GroupUserAssignment | None:
    """Send ``POST /organization/groups/{group_id}/users``, and give what the answer holds."""

async def asyncio_detailed(
    group_id: str, *, client: http.Client, **params: Unpack[AddGroupUserParams]
) -> http.Response[GroupUserAssignment]:
    """Send ``POST /organization/groups/{group_id}/users``, and give the whole response."""
