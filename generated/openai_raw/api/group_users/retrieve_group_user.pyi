"""Retrieve a member of a group"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.group_member_user import GroupMemberUser
from ...operation import Operation

OPERATION: Operation

class RetrieveGroupUserParams(RequestOptions, total=False):
    """The keyword arguments of ``retrieve-group-user``."""

def sync(
    group_id: str, user_id: str, *, client: http.Client, **params: Unpack[RetrieveGroupUserParams]
) -> GroupMemberUser | None:
    """Send ``GET /organization/groups/{group_id}/users/{user_id}``, and give what the answer holds."""

def sync_detailed(
    group_id: str, user_id: str, *, client: http.Client, **params: Unpack[RetrieveGroupUserParams]
) -> http.Response[GroupMemberUser]:
    """Send ``GET /organization/groups/{group_id}/users/{user_id}``, and give the whole response."""

async def asyncio(
    group_id: str, user_id: str, *, client: http.Client, **params: Unpack[RetrieveGroupUserParams]
) -> GroupMemberUser | None:
    """Send ``GET /organization/groups/{group_id}/users/{user_id}``, and give what the answer holds."""

async def asyncio_detailed(
    group_id: str, user_id: str, *, client: http.Client, **params: Unpack[RetrieveGroupUserParams]
) -> http.Response[GroupMemberUser]:
    """Send ``GET /organization/groups/{group_id}/users/{user_id}``, and give the whole response."""
