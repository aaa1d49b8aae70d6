"""Add a user to a group"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.group_user_assignment import GroupUserAssignment

    class AddGroupUserParams(RequestOptions, total=False):
        """The keyword arguments of ``add-group-user``."""

        user_id: Required[str]
        """Id of the user."""

OPERATION = Operation(
    id="add-group-user",
    method="POST",
    path="/organization/groups/{group_id}/users",
    security="admin_api_key",
    body={'user_id': 'user_id'},
    required=('user_id',),
    bodies=('application/json',),
    result='GroupUserAssignment',
)


def sync_detailed(group_id: str, *, client: http.Client, **params: Unpack[AddGroupUserParams]) -> http.Response[GroupUserAssignment]:
    """Send ``POST /organization/groups/{group_id}/users``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"group_id": group_id}, params)


def sync(group_id: str, *, client: http.Client, **params: Unpack[AddGroupUserParams]) -> GroupUserAssignment | None:
    """Send ``POST /organization/groups/{group_id}/users``, and give what the answer holds."""
    return sync_detailed(group_id, client=client, **params).parsed


async def asyncio_detailed(group_id: str, *, client: http.Client, **params: Unpack[AddGroupUserParams]) -> http.Response[GroupUserAssignment]:
    """Send ``POST /organization/groups/{group_id}/users``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"group_id": group_id}, params)


async def asyncio(group_id: str, *, client: http.Client, **params: Unpack[AddGroupUserParams]) -> GroupUserAssignment | None:
    """Send ``POST /organization/groups/{group_id}/users``, and give what the answer holds."""
    return (await asyncio_detailed(group_id, client=client, **params)).parsed
