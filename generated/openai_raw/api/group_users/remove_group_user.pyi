"""Remove a user from a group"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.group_user_deleted_resource import GroupUserDeletedResource
from ...operation import Operation

OPERATION: Operation

class RemoveGroupUserParams(RequestOptions, total=False):
    """The keyword arguments of ``remove-group-user``."""

def sync(
    group_id: str, user_id: str, *, client: http.Client, **params: Unpack[RemoveGroupUserParams]
) -> GroupUserDeletedResource | None:
    """Send ``DELETE /organization/groups/{group_id}/users/{user_id}``, and give what the answer holds."""

def sync_detailed(
    group_id: str, user_id: str, *, client: http.Client, **params: Unpack[RemoveGroupUserParams]
) -> http.Response[GroupUserDeletedResource]:
    """Send ``DELETE /organization/groups/{group_id}/users/{user_id}``, and give the whole response."""

async def asyncio(
    group_id: str, user_id: str, *, client: http.Client, **params: Unpack[RemoveGroupUserParams]
) -> GroupUserDeletedResource | None:
    """Send ``DELETE /organization/groups/{group_id}/users/{user_id}``, and give what the answer holds."""

async def asyncio_detailed(
    group_id: str, user_id: str, *, client: http.Client, **params: Unpack[RemoveGroupUserParams]
) -> http.Response[GroupUserDeletedResource]:
    """Send ``DELETE /organization/groups/{group_id}/users/{user_id}``, and give the whole response."""
