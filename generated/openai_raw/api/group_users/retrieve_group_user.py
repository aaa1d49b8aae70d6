"""Retrieve a member of a group"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.group_member_user import GroupMemberUser

    class RetrieveGroupUserParams(RequestOptions, total=False):
        """The keyword arguments of ``retrieve-group-user``."""


OPERATION = Operation(
    id="retrieve-group-user",
    method="GET",
    path="/organization/groups/{group_id}/users/{user_id}",
    security="admin_api_key",
    result='GroupMemberUser',
)


def sync_detailed(group_id: str, user_id: str, *, client: http.Client, **params: Unpack[RetrieveGroupUserParams]) -> http.Response[GroupMemberUser]:
    """Send ``GET /organization/groups/{group_id}/users/{user_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"group_id": group_id, "user_id": user_id}, params)


def sync(group_id: str, user_id: str, *, client: http.Client, **params: Unpack[RetrieveGroupUserParams]) -> GroupMemberUser | None:
    """Send ``GET /organization/groups/{group_id}/users/{user_id}``, and give what the answer holds."""
    return sync_detailed(group_id, user_id, client=client, **params).parsed


async def asyncio_detailed(group_id: str, user_id: str, *, client: http.Client, **params: Unpack[RetrieveGroupUserParams]) -> http.Response[GroupMemberUser]:
    """Send ``GET /organization/groups/{group_id}/users/{user_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"group_id": group_id, "user_id": user_id}, params)


async def asyncio(group_id: str, user_id: str, *, client: http.Client, **params: Unpack[RetrieveGroupUserParams]) -> GroupMemberUser | None:
    """Send ``GET /organization/groups/{group_id}/users/{user_id}``, and give what the answer holds."""
    return (await asyncio_detailed(group_id, user_id, client=client, **params)).parsed
