"""Remove a user from a group"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.group_user_deleted_resource import GroupUserDeletedResource

    class RemoveGroupUserParams(RequestOptions, total=False):
        """The keyword arguments of ``remove-group-user``."""


OPERATION = Operation(
    id="remove-group-user",
    method="DELETE",
    path="/organization/groups/{group_id}/users/{user_id}",
    security="admin_api_key",
    result='GroupUserDeletedResource',
)


def sync_detailed(group_id: str, user_id: str, *, client: http.Client, **params: Unpack[RemoveGroupUserParams]) -> http.Response[GroupUserDeletedResource]:
    """Send ``DELETE /organization/groups/{group_id}/users/{user_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"group_id": group_id, "user_id": user_id}, params)


def sync(group_id: str, user_id: str, *, client: http.Client, **params: Unpack[RemoveGroupUserParams]) -> GroupUserDeletedResource | None:
    """Send ``DELETE /organization/groups/{group_id}/users/{user_id}``, and give what the answer holds."""
    return sync_detailed(group_id, user_id, client=client, **params).parsed


async def asyncio_detailed(group_id: str, user_id: str, *, client: http.Client, **params: Unpack[RemoveGroupUserParams]) -> http.Response[GroupUserDeletedResource]:
    """Send ``DELETE /organization/groups/{group_id}/users/{user_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"group_id": group_id, "user_id": user_id}, params)


async def asyncio(group_id: str, user_id: str, *, client: http.Client, **params: Unpack[RemoveGroupUserParams]) -> GroupUserDeletedResource | None:
    """Send ``DELETE /organization/groups/{group_id}/users/{user_id}``, and give what the answer holds."""
    return (await asyncio_detailed(group_id, user_id, client=client, **params)).parsed
