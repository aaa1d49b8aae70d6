"""List the members of a group"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_group_users_order import ListGroupUsersOrderInput
    from ...models.user_list_resource import UserListResource

    class ListGroupUsersParams(RequestOptions, total=False):
        """The keyword arguments of ``list-group-users``."""

        limit: int | Omit
        """The most group users in one page. Default: `100`. From 0 to 1000."""
        after: str | Omit
        """A cursor: gives the group users that follow the one with this id, the `last_id` of the page before."""
        order: ListGroupUsersOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `desc`."""

OPERATION = Operation(
    id="list-group-users",
    method="GET",
    path="/organization/groups/{group_id}/users",
    security="admin_api_key",
    query={'limit': 'limit', 'after': 'after', 'order': 'order'},
    result='UserListResource',
    page="after",
)


def sync_detailed(group_id: str, *, client: http.Client, **params: Unpack[ListGroupUsersParams]) -> http.Response[UserListResource]:
    """Send ``GET /organization/groups/{group_id}/users``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"group_id": group_id}, params)


def sync(group_id: str, *, client: http.Client, **params: Unpack[ListGroupUsersParams]) -> UserListResource | None:
    """Send ``GET /organization/groups/{group_id}/users``, and give what the answer holds."""
    return sync_detailed(group_id, client=client, **params).parsed


async def asyncio_detailed(group_id: str, *, client: http.Client, **params: Unpack[ListGroupUsersParams]) -> http.Response[UserListResource]:
    """Send ``GET /organization/groups/{group_id}/users``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"group_id": group_id}, params)


async def asyncio(group_id: str, *, client: http.Client, **params: Unpack[ListGroupUsersParams]) -> UserListResource | None:
    """Send ``GET /organization/groups/{group_id}/users``, and give what the answer holds."""
    return (await asyncio_detailed(group_id, client=client, **params)).parsed
